package org.dishui.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dishui.application.Application;
import org.dishui.application.Applications;
import org.dishui.application.Applying;
import org.dishui.application.Mark;
import org.dishui.application.Reference;
import org.dishui.application.Request;
import org.dishui.application.Starting;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.Revisions;
import org.dishui.district.Calendars;
import org.dishui.form.Field;
import org.dishui.form.FormDefinition;
import org.dishui.identity.Account;
import org.dishui.identity.Accounts;
import org.dishui.identity.Applicant;
import org.dishui.identity.Consent;
import org.dishui.identity.EmailAddress;
import org.dishui.rules.Estimate;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Language;
import org.dishui.shared.MovableClock;
import org.dishui.shared.PortalClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Plays the sample cases: each deed by its own use case, in its own transaction, at its own moment of the past. */
@Service
public class PlayingCases {
    /** Of no form that a password could have. */
    private static final String NO_PASSWORD = "{none}";

    private final DemoCases cases;
    private final Accounts accounts;
    private final Starting starting;
    private final Applying applying;
    private final Applications applications;
    private final Revisions revisions;
    private final SampleAnswers answers;
    private final DeskHands desk;
    private final Calendars calendars;
    private final Clock clock;
    private final TransactionOperations transactions;

    PlayingCases(
            DemoCases cases,
            Accounts accounts,
            Starting starting,
            Applying applying,
            Applications applications,
            Revisions revisions,
            SampleAnswers answers,
            DeskHands desk,
            Calendars calendars,
            Clock clock,
            TransactionOperations transactions) {
        this.cases = cases;
        this.accounts = accounts;
        this.starting = starting;
        this.applying = applying;
        this.applications = applications;
        this.revisions = revisions;
        this.answers = answers;
        this.desk = desk;
        this.calendars = calendars;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * What came of it.
     *
     * @param stuck cases that could not be played to their end, with the reason: the demo starts without them
     */
    public record Report(int played, List<String> stuck) {}

    /** All of them, once. */
    public Report play() {
        if (!(clock instanceof MovableClock hands) || cases.all().isEmpty() || cases.areThere())
            return new Report(0, List.of());
        var stuck = new ArrayList<String>();
        for (var sample : cases.all()) {
            try {
                new Play(sample, hands).run();
            } catch (DomainRuleViolation refused) {
                stuck.add(sample.program() + " " + sample.way() + ": " + refused.getMessage());
            }
        }
        return new Report(cases.all().size() - stuck.size(), List.copyOf(stuck));
    }

    /** One case on its way, a working day at a time and never beyond today. */
    private final class Play {
        private final DemoCase sample;
        private final MovableClock hands;
        private final Applicant me;
        private LocalDate day;
        private int hour = 9;

        Play(DemoCase sample, MovableClock hands) {
            this.sample = sample;
            this.hands = hands;
            this.me = transactions.execute(transaction -> applicant(sample));
            this.day = LocalDate.now(clock);
            for (int i = 0; i < sample.workingDaysAgo(); i++) day = previousWorkingDay(day);
        }

        void run() {
            var reference = begun();
            switch (sample.way()) {
                case DRAFT -> {}
                case SUBMITTED -> submit(reference);
                case TAKEN -> taken(reference);
                case ACCEPTED -> accepted(reference);
                case RETURNED -> returned(reference);
                case RESUBMITTED -> resubmitted(reference);
                case RETURNED_TWICE -> {
                    resubmitted(reference);
                    giveBack(reference);
                }
                case PROPOSED -> proposed(reference, true);
                case SENT_BACK -> {
                    proposed(reference, true);
                    deed(() -> desk.sendBack(reference));
                }
                case APPROVED -> decided(reference, true);
                case REJECTED -> decided(reference, false);
                case ANSWERED -> {
                    submit(reference);
                    deed(() -> desk.take(reference));
                    deed(() -> desk.answer(reference));
                }
                case WITHDRAWN -> {
                    submit(reference);
                    deed(() -> applying.withdraw(me, reference));
                }
            }
        }

        private Reference begun() {
            var made = new Reference[1];
            var about = sample.about() == null ? sample.program() : sample.about();
            deed(() -> made[0] = starting.start(me, sample.program(), about));
            var reference = made[0];
            var form = definition(reference).form();
            var tasks = form == null ? List.<FormDefinition.Task>of() : form.tasks();
            boolean whole = sample.way() != DemoCase.Way.DRAFT;
            tasks.stream().limit(whole ? tasks.size() : 2).forEach(task -> deed(() -> fill(reference, task)));
            return reference;
        }

        private void fill(Reference reference, FormDefinition.Task task) {
            transactions.executeWithoutResult(transaction -> {
                var draft = require(reference);
                var page = answers.of(sample, draft, task, me.id(), day);
                var asked = task.asked(page).stream().map(Field::fact).collect(Collectors.toSet());
                applying.answer(me, reference, Mark.of(draft.answers(), asked), page, asked);
            });
        }

        private void submit(Reference reference) {
            deed(() -> applying.submit(me, reference, UUID.randomUUID(), version(reference)));
            nextDay();
        }

        private void taken(Reference reference) {
            submit(reference);
            deed(() -> desk.take(reference));
        }

        private void accepted(Reference reference) {
            taken(reference);
            deed(() -> desk.accept(reference));
            nextDay();
        }

        private void returned(Reference reference) {
            taken(reference);
            giveBack(reference);
        }

        private void giveBack(Reference reference) {
            deed(() -> desk.giveBack(reference, missing(reference)));
            nextDay();
        }

        private void resubmitted(Reference reference) {
            returned(reference);
            deed(() -> applying.submit(me, reference, UUID.randomUUID(), version(reference)));
            nextDay();
        }

        private void proposed(Reference reference, boolean approve) {
            accepted(reference);
            nextDay();
            deed(() -> desk.propose(reference, approve, estimate(reference)));
            nextDay();
        }

        private void decided(Reference reference, boolean approve) {
            proposed(reference, approve);
            deed(() -> desk.decide(reference));
        }

        private List<Request.Item> missing(Reference reference) {
            var form = definition(reference).form();
            if (form == null) return List.of();
            return form.fields()
                    .map(Field::fact)
                    .filter(fact -> fact.value().startsWith("document."))
                    .filter(fact -> require(reference).answers().know(fact))
                    .limit(1)
                    .map(fact -> new Request.Item(fact, "缺盖章页，请补交双方盖章的完整扫描件。"))
                    .toList();
        }

        private Estimate estimate(Reference reference) {
            var estimate = definition(reference).estimate(require(reference).answers(), day);
            return estimate == null ? Estimate.NOTHING : estimate;
        }

        private void deed(Runnable work) {
            hour = Math.min(hour + 1, 17);
            hands.at(day.atTime(hour, 12).atZone(PortalClock.ZONE).toInstant(), work);
        }

        private void nextDay() {
            hour = 9;
            day = calendars.workingDays().after(day, 1);
        }
    }

    private LocalDate previousWorkingDay(LocalDate day) {
        var working = calendars.workingDays();
        var earlier = day.minusDays(1);
        while (!working.isWorking(earlier)) earlier = earlier.minusDays(1);
        return earlier;
    }

    /** A demo person, or somebody who is only there to have sent this case: nobody can sign in as them. */
    private Applicant applicant(DemoCase sample) {
        var email = EmailAddress.of(sample.applicant());
        var account = accounts.findByEmail(email.value()).orElseGet(() -> {
            var consent = new Consent(Applying.NOTICE, clock.instant());
            var name = String.valueOf(sample.name());
            return accounts.save(Account.applicant(email, name, NO_PASSWORD, consent, Language.ZH, clock.instant()));
        });
        return new Applicant(account.id(), account.name());
    }

    private Application require(Reference reference) {
        return applications.findByReference(reference).orElseThrow();
    }

    private int version(Reference reference) {
        return require(reference).version();
    }

    private EntryDefinition definition(Reference reference) {
        return revisions.require(require(reference).revision()).definition();
    }
}
