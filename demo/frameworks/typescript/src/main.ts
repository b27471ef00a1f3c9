import 'role-salary/role-salary.css';
import 'role-salary/role-salary.js';
import ourRole from './our-role.json';

const [widget, ours] = document.querySelectorAll('role-salary');
const button = document.querySelector('button');
const status = document.querySelector('[role=status]');

widget?.addEventListener('role-load', ({ slug }) => {
  if (status) status.textContent = `On screen: ${slug}`;
});
button?.addEventListener('click', () => {
  if (widget) widget.slug = widget.slug === 'cto' ? 'ciso' : 'cto';
});
if (ours) ours.roleData = ourRole;
