import { html, nothing, type TemplateResult } from 'lit';
import type { Course } from '../../model/patient/course';
import { props } from '../../props';

export interface CourseActions {
  mayDecide: boolean;
  flowchart(course: Course): void;
  end(course: Course): void;
}

/** Where a protocol stands: how he came here, the lit step with its timer, the doors out of it. */
export function courseView(course: Course, actions: CourseActions): TemplateResult {
  return html`<section class="course ${course.isEnded ? 'ended' : ''}" data-protocol=${course.id}>
    <header><h3>${course.title}</h3><span class="tag">${course.standing}</span></header>
    ${course.past.length > 0 ? html`<ol class="course-past" aria-label="How it came here">${course.past.map((each) => html`<li><span class="muted">${each.at}</span> ${each.label}</li>`)}</ol>` : nothing}
    <div class="course-now">
      <b>${course.step}</b><span class="small">${course.isEnded ? 'ended' : 'since'} ${course.since}</span>
      ${course.timer ? html`<span class="course-timer" ${props({ '--share': course.timer.share })}><span class="small">timer ${course.timer.words}</span></span>` : nothing}
    </div>
    ${course.isEnded ? nothing : doors(course)}
    <footer>
      <button type="button" class="button bare" @click=${() => actions.flowchart(course)}>Whole flowchart</button>
      ${course.isEnded ? nothing : html`<button type="button" class="button bare" ?disabled=${!actions.mayDecide} @click=${() => actions.end(course)}>End protocol…</button>`}
    </footer>
  </section>`;
}

function doors(course: Course): TemplateResult {
  return html`<ul class="doors" aria-label="Ways on">
    ${course.doors.map((door) => html`<li><span class="door-label">${door.label}</span> → ${door.to}${door.opens ? html` <b>${door.opens}</b>` : nothing}<span class="door-when small">${door.when}</span></li>`)}
    ${course.ends ? html`<li class="muted">Time of the protocol ends at ${course.ends}</li>` : nothing}
  </ul>`;
}
