import { choosePatient, chosenPatient } from '../chosen';
import { href, parseRoute, type Route } from '../router';
import { type View, type ViewElement, VIEWS } from '../views';

const place = () => document.getElementById('view')!;
let shown: { name: string; element: ViewElement } | null = null;

/** Shows the view that the address names. */
export async function showRoute(): Promise<void> {
  const route = parseRoute(location.hash);
  const view = VIEWS[route.view];
  markNavigation(route);
  if (!view) return missing(route.view);
  if (view.ofPatient && !route.rest[0] && chosenPatient()) return location.replace(href(route.view, [chosenPatient()!]));
  if (view.ofPatient && route.rest[0]) choosePatient(route.rest[0]);
  document.title = `${[view.title, ...(view.ofPatient ? route.rest.slice(0, 1) : [])].join(' · ')} · Vasomotion`;
  if (shown?.name === route.view) shown.element.route = route;
  else await load(view, route);
}

async function load(view: View, route: Route): Promise<void> {
  try {
    await view.load();
  } catch {
    return say('This view could not be loaded.', 'What was recorded is safe. See whether the service runs, then load the page again.');
  }
  if (parseRoute(location.hash).view !== route.view) return; // somebody has gone on meanwhile
  const element = document.createElement(view.tag) as ViewElement;
  element.route = route;
  shown = { name: route.view, element };
  place().replaceChildren(element);
  place().scrollTop = 0;
}

function missing(name: string): void {
  const link = [...navigation()].find((each) => parseRoute(each.hash).view === name);
  say(link ? `This build has no view “${link.textContent?.trim()}”.` : 'There is no such view.', 'Choose one of those above.');
}

function say(what: string, then: string): void {
  const section = document.createElement('section');
  section.className = 'welcome';
  section.append(Object.assign(document.createElement('h1'), { textContent: what }), Object.assign(document.createElement('p'), { textContent: then }));
  shown = null;
  place().replaceChildren(section);
}

function navigation(): NodeListOf<HTMLAnchorElement> {
  return document.querySelectorAll('.shell-nav a');
}

function markNavigation(route: Route): void {
  for (const link of navigation()) {
    if (parseRoute(link.hash).view === route.view) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}
