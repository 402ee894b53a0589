import { notFound } from 'next/navigation';
import { Footer } from '../../components/frame/footer';
import { Header } from '../../components/frame/header';
import { ThemeScript } from '../../components/frame/theme-script';
import { loadAssets } from '../../lib/library';
import { fileHref } from '../../lib/links';
import { isLocale, LOCALES, messagesFor } from '../../lib/locales';
import '../../styles/site.css';

export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

export default async function LocaleLayout({
  children,
  params,
}: {
  children: React.ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const messages = messagesFor(locale);
  return (
    <html lang={messages.lang} data-locale={locale} suppressHydrationWarning>
      <head>
        <ThemeScript />
        <script data-own="" type="module" src={fileHref(loadAssets().site)} />
      </head>
      <body>
        <a className="skip" href="#main">
          {messages.skip}
        </a>
        <Header locale={locale} messages={messages} />
        <main id="main">{children}</main>
        <Footer locale={locale} messages={messages} />
      </body>
    </html>
  );
}
