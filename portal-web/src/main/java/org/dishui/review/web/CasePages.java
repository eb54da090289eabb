package org.dishui.review.web;

import org.dishui.review.Opening;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What every page about a case shows: the queue on the left, the case, its documents on the right. */
@Component
class CasePages {
    private final Opening opening;
    private final QueuePanes queues;
    private final CaseSheets sheets;

    CasePages(Opening opening, QueuePanes queues, CaseSheets sheets) {
        this.opening = opening;
        this.queues = queues;
        this.sheets = sheets;
    }

    /** A case of somebody else's team is not there. */
    CaseSheet sheet(Visit visit) {
        return sheets.of(visit.me(), opening.open(visit.me(), visit.reference()), visit.here());
    }

    ModelAndView page(String name, CaseSheet sheet, Visit visit) {
        var page = new ModelAndView("review/" + name);
        page.addObject("me", visit.me());
        page.addObject("here", visit.here());
        page.addObject("queue", queues.of(visit.me(), visit.here()));
        page.addObject("sheet", sheet);
        page.addObject(
                "address",
                name.equals("show")
                        ? visit.here().again(visit.reference())
                        : visit.here().to(visit.reference(), name));
        return page;
    }

    /** Makes a move that needs no words; where it cannot be made, shows the case as it is now, and why. */
    ModelAndView act(Visit visit, String done, RedirectAttributes flash, Runnable move) {
        var trouble = Trouble.of(move);
        if (trouble == null) return done(visit, done, flash);
        var page = page("show", sheet(visit), visit);
        page.addObject("trouble", trouble);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    static ModelAndView done(Visit visit, @Nullable String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView(visit.back());
    }
}
