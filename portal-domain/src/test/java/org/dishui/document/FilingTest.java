package org.dishui.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dishui.identity.AccountId;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.NotFound;
import org.dishui.shared.PortalClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class FilingTest {
    private static final AccountId LIN = AccountId.next();
    private static final AccountId WEI = AccountId.next();
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    private final Shelf shelf = new Shelf();
    private final List<Object> events = new ArrayList<>();
    private final StaticListableBeanFactory slices = new StaticListableBeanFactory();
    private Optional<ScanState> scanner = Optional.empty();

    @Test
    void keepsAFileInPieces() throws IOException {
        byte[] content = pdf(2 * Chunks.SIZE + 5);
        var id = filing().store(LIN, "../协议.pdf", new ByteArrayInputStream(content));
        var open = filing().open(id, new Reader.Owner(LIN));
        assertThat(open.content().readAllBytes()).isEqualTo(content);
        assertThat(open.file().name()).hasToString("协议.pdf");
        assertThat(open.file().kind()).isEqualTo(FileKind.PDF);
        assertThat(open.file().size()).isEqualTo(new FileSize(content.length));
        assertThat(open.file().sha256()).hasSize(64);
        assertThat(open.file().scan()).isEqualTo(ScanState.NOT_SCANNED);
        assertThat(open.file().storedAt()).isEqualTo(NOON);
        assertThat(shelf.chunks.get(id)).hasSize(3);
        assertThat(events).isEmpty();
    }

    @Test
    void holdsOnePieceOfALargeFileAtATime() {
        var id = filing().store(LIN, "a.pdf", new Endless(20 * 1024 * 1024));
        assertThat(shelf.chunks.get(id))
                .hasSize(80)
                .allSatisfy((position, piece) -> assertThat(piece).hasSize(Chunks.SIZE));
    }

    @Test
    void takesTheSameContentTwice() {
        var first = store(LIN);
        assertThat(store(LIN)).isNotEqualTo(first);
    }

    @Test
    void refusesWhatIsEmptyTooLargeOrOfAnotherKind() {
        refuses("document.empty", "leer.pdf", new ByteArrayInputStream(new byte[0]));
        refuses("document.type", "setup.pdf", new ByteArrayInputStream("MZ".getBytes(StandardCharsets.US_ASCII)));
        refuses("document.too-large", "gross.pdf", new Endless(20 * 1024 * 1024 + 1));
        assertThat(shelf.files).isEmpty();
    }

    @Test
    void failsLoudlyWhereTheContentBreaksOff() throws IOException {
        var broken = InputStream.nullInputStream();
        broken.close();
        assertThatThrownBy(() -> filing().store(LIN, "a.pdf", broken)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void showsAForeignFileToNobodyButADesk() {
        var id = store(LIN);
        assertThatThrownBy(() -> filing().open(id, new Reader.Owner(WEI))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> filing().delete(WEI, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> filing().hold(WEI, List.of(id))).isInstanceOf(NotFound.class);
        assertThat(filing().open(id, new Reader.Desk()).file().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @EnumSource
    void opensToADeskWhatAScannerPassed(ScanState said) {
        scanner = Optional.of(said);
        var id = store(LIN);
        assertThat(events).containsExactly(new FileStored(id));
        assertThatThrownBy(() -> filing().open(id, new Reader.Desk())).hasMessageContaining("document.not-scanned");
        assertThat(filing().open(id, new Reader.Owner(LIN))).isNotNull();
        new Scanning(shelf, shelf, scanner()).scan(id);
        switch (said) {
            case CLEAN ->
                assertThat(filing().open(id, new Reader.Desk()).file().scan()).isEqualTo(ScanState.CLEAN);
            case NOT_SCANNED ->
                assertThatThrownBy(() -> filing().open(id, new Reader.Desk()))
                        .hasMessageContaining("document.not-scanned");
            case INFECTED ->
                assertThatThrownBy(() -> filing().open(id, new Reader.Owner(LIN)))
                        .hasMessageContaining("document.infected");
        }
    }

    @Test
    void deletesWhatIsNotInUse() throws IOException {
        var id = store(LIN);
        var open = filing().open(id, new Reader.Owner(LIN));
        filing().delete(LIN, id);
        assertThatThrownBy(() -> filing().open(id, new Reader.Owner(LIN))).isInstanceOf(NotFound.class);
        assertThat(shelf.chunks).isEmpty();
        assertThat(shelf.files.values()).extracting(StoredFile::name).containsExactly(FileName.NONE);
        assertThatThrownBy(() -> open.content().readAllBytes()).isInstanceOf(EOFException.class);
    }

    @Test
    void keepsWhatIsInUse() {
        var id = store(LIN);
        FileUse use = files -> List.of(new FileUse.Use(id, LocalizedText.of("小蓝鲸", "Little Blue Whale"), "/my"));
        slices.addBean("application", use);
        assertThatThrownBy(() -> filing().delete(LIN, id)).hasMessageContaining("document.in-use");
        assertThat(filing().open(id, new Reader.Owner(LIN))).isNotNull();
    }

    private void refuses(String key, String name, InputStream content) {
        assertThatThrownBy(() -> filing().store(LIN, name, content))
                .isInstanceOfSatisfying(DomainRuleViolation.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo(key);
                    assertThat(refusal.parameters()).startsWith(name);
                });
    }

    private FileId store(AccountId owner) {
        return filing().store(owner, "a.pdf", new ByteArrayInputStream(pdf(10)));
    }

    private Filing filing() {
        ContentTypes types = beginning -> beginning[0] == '%' ? Optional.of(FileKind.PDF) : Optional.empty();
        return new Filing(
                shelf,
                shelf,
                new Intake(types, shelf),
                new FileUses(slices.getBeanProvider(FileUse.class)),
                scanner(),
                events::add,
                Clock.fixed(NOON, PortalClock.ZONE));
    }

    private Scanner scanner() {
        return scanner.<Scanner>map(Said::new).orElseGet(NoScanner::new);
    }

    private static byte[] pdf(int size) {
        byte[] content = new byte[size];
        for (int i = 0; i < size; i++) content[i] = (byte) (i * 31);
        content[0] = '%';
        return content;
    }

    /** A scanner that says this. */
    private record Said(ScanState state) implements Scanner {
        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public ScanState scan(InputStream content) {
            return state;
        }
    }

    /** A large file that is nowhere. */
    private static final class Endless extends InputStream {
        private int left;

        Endless(int size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? '%' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) return -1;
            int some = Math.min(left, length);
            java.util.Arrays.fill(into, from, from + some, (byte) '%');
            left -= some;
            return some;
        }
    }
}
