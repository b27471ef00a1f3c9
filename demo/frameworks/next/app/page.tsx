import { Pay } from './pay';

export default function Page() {
  return (
    <main>
      <h1>What is the pay?</h1>
      <Pay>
        <p>CTO pay (estimate): junior ¥6M–¥10M, middle ¥10M–¥18M, senior ¥15M–¥30M or more.</p>
      </Pay>
    </main>
  );
}
