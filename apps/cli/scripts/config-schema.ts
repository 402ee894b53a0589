/** Writes wenmai.config.schema.json from the schema that the configuration is checked by. */
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { CONFIG_SCHEMA } from '../src/check/config';

const json = JSON.stringify(z.toJSONSchema(CONFIG_SCHEMA), null, 2);
writeFileSync(new URL('../wenmai.config.schema.json', import.meta.url), `${json}\n`);
