package org.dishui.application.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dishui.review.persistence.CasesAtTheDesk.RUI;
import static org.dishui.review.persistence.CasesAtTheDesk.WHALE;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dishui.application.Applying;
import org.dishui.application.Reference;
import org.dishui.application.Request;
import org.dishui.application.Starting;
import org.dishui.document.FileId;
import org.dishui.document.FileUse.Use;
import org.dishui.document.FileUses;
import org.dishui.document.Filing;
import org.dishui.identity.AccountId;
import org.dishui.identity.Applicant;
import org.dishui.review.Opening;
import org.dishui.review.Reviewing;
import org.dishui.review.persistence.CasesAtTheDesk;
import org.dishui.rules.FactKey;
import org.dishui.rules.Value;
import org.dishui.shared.persistence.PersistenceTest;
import org.dishui.shared.persistence.StatementCounter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@PersistenceTest
class FileUseTest {
    private static final FactKey IDENTITY = FactKey.of("document.identity");

    private final Applicant lin = new Applicant(AccountId.next(), "林晓");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Filing filing;

    @Autowired
    FileUses uses;

    @Autowired
    Starting starting;

    @Autowired
    Applying applying;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Opening opening;

    @Autowired
    StatementCounter statements;

    @Test
    void aDraftKeepsItsFilesUntilItLetsThemGo() {
        var file = stored();
        var draft = starting.start(lin, WHALE, WHALE);
        applying.attach(lin, draft, IDENTITY, List.of(file), List.of());
        isRefused(file);
        assertThat(uses.of(List.of(file))).singleElement().satisfies(use -> {
            assertThat(use.where().en()).isEqualTo("Little Blue Whale");
            assertThat(use.address()).isEqualTo("/my/applications/" + draft);
        });
        applying.attach(lin, draft, IDENTITY, List.of(), List.of(file));
        filing.delete(lin.id(), file);
    }

    @Test
    void aDeletedDraftKeepsNoFiles() {
        var file = stored();
        var draft = starting.start(lin, WHALE, WHALE);
        applying.attach(lin, draft, IDENTITY, List.of(file), List.of());
        applying.withdraw(lin, draft);
        filing.delete(lin.id(), file);
    }

    @Test
    void whatWasHandedInStaysEvenAfterItIsWithdrawn() {
        var file = stored();
        var reference = handedInWith(file);
        isRefused(file);
        applying.withdraw(lin, reference);
        isRefused(file);
    }

    @Test
    void tellsTheUsesOfAllFilesInOneStatement() {
        var draft = starting.start(lin, WHALE, WHALE);
        var files = List.of(stored(), stored(), stored());
        applying.attach(lin, draft, IDENTITY, files.subList(0, 2), List.of());
        assertThat(statements.during(() -> assertThat(uses.of(files))
                        .extracting(Use::file)
                        .containsExactlyInAnyOrderElementsOf(files.subList(0, 2))))
                .hasSize(1);
    }

    private Reference handedInWith(FileId file) {
        var desk = beans.createBean(CasesAtTheDesk.class);
        var reference = desk.handIn(WHALE, lin.id(), lin.name());
        reviewing.take(RUI, reference, seen(reference));
        reviewing.giveBack(RUI, reference, seen(reference), List.of(new Request.Item(IDENTITY, "请补交")), "");
        desk.answer(reference, lin.id(), IDENTITY, new Value.Files(List.of(file.value())));
        return reference;
    }

    private int seen(Reference reference) {
        return opening.open(RUI, reference).held().version();
    }

    private FileId stored() {
        var content = new ByteArrayInputStream("%PDF-1.7\n% a document\n".getBytes(StandardCharsets.UTF_8));
        return filing.store(lin.id(), "护照.pdf", content);
    }

    private void isRefused(FileId file) {
        assertThatThrownBy(() -> filing.delete(lin.id(), file)).hasMessageContaining("document.in-use");
    }
}
