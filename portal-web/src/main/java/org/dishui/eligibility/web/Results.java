package org.dishui.eligibility.web;

import org.dishui.eligibility.Checking;
import org.dishui.eligibility.Contrast;
import org.dishui.rules.Vocabulary;
import org.springframework.stereotype.Component;

/** Tells the result of a check: the same on the page, on paper and in a mail. */
@Component
class Results {
    private final Checking checking;
    private final Vocabulary vocabulary;

    Results(Checking checking, Vocabulary vocabulary) {
        this.checking = checking;
        this.vocabulary = vocabulary;
    }

    ResultPage page(Check check) {
        return ResultPage.of(
                check.result(), outcome -> checking.ways(outcome, check.told().facts()), vocabulary, check.words());
    }

    /** Beside the result of one's own answers, the tried one as it was checked. */
    WhatIf whatIf(Check check, Told.Mine mine) {
        var own = checking.check(check.told().own(), check.only());
        return WhatIf.of(check.told(), mine, Contrast.of(own, check.result()), vocabulary, check.words());
    }

    Carried carried(Check check) {
        return Carried.of(check.told(), null, vocabulary, check.words());
    }
}
