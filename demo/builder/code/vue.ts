import type { Block, Embed } from './embed.js';
import { widgetTag } from './markup.js';
import { imports, install } from './npm.js';

/** For Vue 3, which has to be told which tags are not its own. */
export function vueCode(embed: Embed): Block[] {
  const component = `<script setup>
${imports(embed)}
</script>

<template>
  ${widgetTag(embed, '  ')}
</template>`;
  return [install, { use: 'component', text: component }, { use: 'vite', text: viteConfig }];
}

const viteConfig = `import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    vue({
      template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('role-') } },
    }),
  ],
});`;
