import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseRoute, type Route } from '../../src/router';

const lactate = { id: 'lactate', name: 'Lactate', symbol: 'Lac', unit: 'mmol/L', units: [{ code: 'mmol/L', text: 'mmol/L' }], kind: { type: 'ratio' }, methods: [], sites: [], plausible: { low: 0, high: 30, unit: 'mmol/L', unitText: 'mmol/L', text: '0 to 30 mmol/L' }, decimals: 1 };

interface View extends HTMLElement {
  route: Route;
  updateComplete: Promise<boolean>;
}

describe('what is measured by hand', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    document.body.replaceChildren();
  });

  const opened = async (address: string): Promise<View> => {
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ measurands: [lactate] })));
    await import('../../src/measure/measureView');
    const view = document.createElement('vm-measure-view') as View;
    view.route = parseRoute(address);
    document.body.append(view);
    return view;
  };

  const field = (view: View) => vi.waitFor(() => {
    const input = view.querySelector<HTMLInputElement>('.entry input[name=value]');
    expect(input).not.toBeNull();
    return input!;
  });

  it('should not keep what was typed for one patient when another is chosen', async () => {
    const view = await opened('#/measure/p1?what=lactate');
    const input = await field(view);
    input.value = '4.7';
    input.dispatchEvent(new Event('input'));
    view.route = parseRoute('#/measure/p2?what=lactate');
    await view.updateComplete;
    expect((await field(view)).value).toBe('');
  });

  it('should not keep a score that was chosen for one patient when another is chosen', async () => {
    const view = await opened('#/measure/p1?what=mottling');
    const score = await vi.waitFor(() => {
      const radio = view.querySelector<HTMLInputElement>('.extent input[value="3"]');
      expect(radio).not.toBeNull();
      return radio!;
    });
    score.dispatchEvent(new Event('change'));
    await vi.waitFor(() => expect(view.querySelector('.mottling button[type=submit]')?.textContent).toContain('Store score'));
    view.route = parseRoute('#/measure/p2?what=mottling');
    await view.updateComplete;
    await vi.waitFor(() => expect(view.querySelector('.mottling button[type=submit]')?.textContent).toContain('Choose an extent'));
  });
});
