// The demo in a process of its own, which tells its parent the address and ends with it.
import { serve } from '../demo/serve.mjs';

const { site } = await serve({ port: 0 });
process.once('disconnect', () => process.exit());
process.send(site);
