// Eleventy (3 and later): every page that it writes is prerendered; in a feed, posts go through the filter:
//
//   <content type="html">{{ post.content | plainRoles | escape }}</content>
import { plain, prerender } from 'role-salary/prerender.js';

export default function (eleventyConfig) {
  eleventyConfig.addTransform('role-salary', function (content) {
    const { inputPath: base, outputPath } = this.page;
    const onNote = ({ message, found }) => console.warn(`${base}: ${found} ${message}`);
    return outputPath && outputPath.endsWith('.html') ? prerender(content, { base, onNote }) : content;
  });
  eleventyConfig.addAsyncFilter('plainRoles', (content) => plain(content));
}
