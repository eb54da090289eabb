package org.dishui.review.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dishui.form.Input;
import org.dishui.form.Numbers;
import org.dishui.form.Reading;
import org.dishui.identity.Officer;
import org.dishui.review.Outcome;
import org.dishui.review.Proposal;
import org.dishui.review.Reason;
import org.dishui.rules.Value;
import org.dishui.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an officer proposes, as typed.
 *
 * @param outcome approved or rejected
 * @param previewed mark of what the letter was shown for: what is proposed was seen as a letter before
 */
record ProposalForm(
        String outcome, String amount, String months, String reason, String note, String basis, String previewed) {
    ProposalForm(
            @Nullable String outcome,
            @Nullable String amount,
            @Nullable String months,
            @Nullable String reason,
            @Nullable String note,
            @Nullable String basis,
            @Nullable String previewed) {
        this.outcome = "approved".equals(outcome) ? "approved" : "rejected"; // nothing is granted by a slip
        this.amount = text(amount);
        this.months = text(months);
        this.reason = text(reason);
        this.note = text(note);
        this.basis = text(basis);
        this.previewed = text(previewed);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** To begin with: what the rules give, at most. */
    static ProposalForm begin(String outcome, CaseSheet sheet) {
        var estimate = sheet.opened().judgement().estimate();
        if (estimate == null || estimate.high().isZero()) return new ProposalForm(outcome, "", "1", "", "", "", "");
        var months = Integer.toString(estimate.months());
        return new ProposalForm(outcome, estimate.high().toString(), months, "", "", "", "");
    }

    public boolean isApproval() {
        return outcome.equals("approved");
    }

    public List<String> reasons() {
        return Arrays.stream(Reason.values()).map(Reason::word).toList();
    }

    /** What cannot be read, by the name of its control. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (isApproval() && money() instanceof Reading.Problem(var message, var parameters))
            problems.put("amount", message);
        if (isApproval() && !(count() instanceof Reading.Answer)) problems.put("months", "review.months-range");
        Texts.problem(note).ifPresent(problem -> problems.put("note", problem));
        Texts.problem(basis).ifPresent(problem -> problems.put("basis", problem));
        return problems;
    }

    private Reading money() {
        return Numbers.money(plain("amount", amount));
    }

    private Reading count() {
        return Numbers.whole(plain("months", months));
    }

    private static String plain(String name, String typed) {
        return new Input(Map.of(name, List.of(typed))).code(name);
    }

    Proposal toProposal(Officer by, Instant now) {
        return new Proposal(
                isApproval() ? Outcome.APPROVED : Outcome.REJECTED,
                isApproval() ? null : reasonOrNone(),
                note,
                basis,
                isApproval() ? moneyOrNone() : null,
                isApproval() ? monthsTyped() : 1,
                by.id(),
                by.name(),
                now);
    }

    private @Nullable Reason reasonOrNone() {
        return Stream.of(Reason.values())
                .filter(each -> each.word().equals(reason))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Money moneyOrNone() {
        return money() instanceof Reading.Answer(Value.Amount(var money)) ? money : null;
    }

    private int monthsTyped() {
        return count() instanceof Reading.Answer(Value.Count(var count)) ? Math.toIntExact(count) : 0;
    }

    /** Tells this text from any other: the letter is looked at again after a change. */
    public String mark() {
        return Integer.toHexString(Objects.hash(outcome, amount, months, reason, note, basis));
    }

    boolean isPreviewed() {
        return previewed.equals(mark());
    }
}
