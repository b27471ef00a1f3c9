// In every page of the dev server: shows it anew when something that it shows has changed.
new EventSource('/dev/changes').addEventListener('message', () => location.reload());
