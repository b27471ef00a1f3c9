/** @jsxImportSource preact */
import 'role-salary/preact';
import type { RoleErrorEvent, RoleSalary } from 'role-salary/elements.js';

export const right = (
  <article>
    <role-salary
      slug="cto"
      view="table"
      calculator
      heading-level="2"
      headingLevel={3}
      loading={undefined}
      class="pay"
      ref={(element: RoleSalary | null) => element?.retry()}
      onrole-error={(event) => event.reason === 'network'}
      onrole-position={({ place, positions }) => [place, positions.length]}
    >
      <p>The fallback.</p>
    </role-salary>
    <role-card slug="cto" role-href="/roles/{slug}" roleHref="/roles/{slug}" roleData={{ slug: 'cto' }} />
    <role-comparison slugs="cto ciso" sort="low" editable />
    <role-path slug="cto" theme="dark" />
    <role-sources slug="cto" lang="en" />
  </article>
);

export const wrong = (
  <article>
    {/* @ts-expect-error: no such value */}
    <role-salary view="picture" />
    {/* @ts-expect-error: no such level of heading */}
    <role-salary heading-level="7" />
    {/* @ts-expect-error: a card has no view */}
    <role-card view="table" />
    {/* @ts-expect-error: no such attribute */}
    <role-path slugs="cto" />
    {/* @ts-expect-error: it cannot be set */}
    <role-path status="ready" />
    {/* @ts-expect-error: another event */}
    <role-salary onrole-load={(event: RoleErrorEvent) => event.reason} />
    {/* @ts-expect-error: no such tag */}
    <role-pay slug="cto" />
  </article>
);
