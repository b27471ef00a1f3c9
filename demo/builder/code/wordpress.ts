import { optionsOf, tags } from '../options.js';
import type { Block, Embed } from './embed.js';

/**
 * WordPress embeds a role's frame page by its own shortcode, but only as it comes, in Japanese. Whatever else is set
 * takes a shortcode of ours, which the site has to be told of once.
 */
export function wordPressCode(embed: Embed): Block[] {
  const { tag, attributes, base, lang } = embed;
  const { slug, ...others } = attributes;
  const isAsItComes = tag === 'role-salary' && lang === 'ja' && Object.keys(others).length === 0;
  if (isAsItComes) return [{ use: 'shortcode', text: `[embed]${base}frame/${slug}.html[/embed]` }];
  return [
    { use: 'shortcode', text: shortcode(embed) },
    { use: 'php', text: plugin(base) },
  ];
}

/** Values of shortcodes hold neither quotes nor brackets; addresses can do without. */
function shortcode({ tag, attributes, fallback }: Embed): string {
  const written = Object.entries({ tag, ...attributes }).map(
    ([name, value]) => ` ${name}="${value.replaceAll(/["<>[\]]/g, encodeURIComponent)}"`,
  );
  return `[role_salary${written.join('')}]${fallback.replaceAll(/[[\]]/g, ' ')}[/role_salary]`;
}

/** Anyone who may write an article may write a shortcode: only the tags' own attributes come through. */
function plugin(base: string): string {
  const names = new Set(['slug', 'slugs', ...tags.flatMap((tag) => optionsOf(tag).map(({ name }) => name))]);
  return `add_shortcode( 'role_salary', function ( $given, $fallback = '' ) {
	$tags  = array( ${quoted(tags)} );
	$names = array( ${quoted([...names])} );
	$given = (array) $given;
	$tag   = in_array( $given['tag'] ?? '', $tags, true ) ? $given['tag'] : 'role-salary';
	$html  = "<$tag";
	foreach ( $names as $name ) {
		if ( isset( $given[ $name ] ) ) {
			$html .= sprintf( ' %s="%s"', $name, esc_attr( $given[ $name ] ) );
		}
	}
	wp_enqueue_style( 'role-salary', '${base}role-salary.css', array(), null );
	wp_enqueue_script_module( 'role-salary', '${base}role-salary.js', array(), null );
	return "$html><p>" . esc_html( $fallback ) . "</p></$tag>";
} );`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(', ');
}
