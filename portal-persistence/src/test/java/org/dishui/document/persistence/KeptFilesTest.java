package org.dishui.document.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dishui.document.FileId;
import org.dishui.document.FileName;
import org.dishui.document.Filing;
import org.dishui.document.MyFiles;
import org.dishui.document.Reader;
import org.dishui.document.ScanState;
import org.dishui.identity.AccountId;
import org.dishui.shared.Keyset;
import org.dishui.shared.NotFound;
import org.dishui.shared.persistence.PersistenceTest;
import org.dishui.shared.persistence.Sql;
import org.dishui.shared.persistence.StatementCounter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
class KeptFilesTest {
    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    Filing filing;

    @Autowired
    MyFiles mine;

    @Autowired
    Sql sql;

    @Autowired
    StatementCounter statements;

    @Autowired
    TransactionTemplate transaction;

    private final AccountId lin = AccountId.next();

    @Test
    void streamsTwentyMegabytesInAndOutPieceByPiece() throws Exception {
        var in = new DigestInputStream(large(20 * MEGABYTE), MessageDigest.getInstance("SHA-256"));
        var id = filing.store(lin, "𠮷林 \"协议\".pdf", in);
        String hash = HexFormat.of().formatHex(in.getMessageDigest().digest());
        assertThat(chunks(id)).isEqualTo(80);

        var open = filing.open(id, new Reader.Owner(lin));
        assertThat(open.file().sha256()).isEqualTo(hash);
        assertThat(open.file().name()).isEqualTo(FileName.of("𠮷林 \"协议\".pdf"));
        var out = MessageDigest.getInstance("SHA-256");
        assertThat(statements.during(() -> digest(open.content(), out)))
                .hasSize(80); // one a piece, none holds a connection
        assertThat(HexFormat.of().formatHex(out.digest())).isEqualTo(hash);
    }

    @Test
    void keepsNothingOfWhatItRefuses() {
        int before = sql.one("select count(*) from document_chunk", Map.of(), Integer.class);
        assertThatThrownBy(() -> filing.store(lin, "a.pdf", large(20 * MEGABYTE + 1)))
                .hasMessageContaining("document.too-large");
        assertThatThrownBy(() -> filing.store(lin, "a.pdf", large(0))).hasMessageContaining("document.empty");
        assertThat(sql.one("select count(*) from document_chunk", Map.of(), Integer.class))
                .isEqualTo(before);
    }

    @Test
    void listsTheOwnersFilesTheLatestFirstInOneStatement() {
        var first = store("a.pdf");
        var second = store("b.pdf");
        filing.store(AccountId.next(), "c.pdf", large(10));
        assertThat(statements.during(() -> {
                    var page = mine.of(lin, Keyset.first(10));
                    assertThat(page.rows()).extracting(MyFiles.Row::id).containsExactly(second, first);
                    assertThat(page.rows().getFirst().scan()).isEqualTo(ScanState.NOT_SCANNED);
                    assertThat(page.isLast()).isTrue();
                }))
                .hasSize(1);
        var page = mine.of(lin, Keyset.first(1));
        assertThat(mine.of(lin, Keyset.of(page.next(), 1)).rows())
                .extracting(MyFiles.Row::id)
                .containsExactly(first);
    }

    @Test
    void forgetsADeletedFile() {
        var id = store("a.pdf");
        filing.delete(lin, id);
        assertThat(chunks(id)).isZero();
        assertThat(mine.of(lin, Keyset.first(10)).rows()).isEmpty();
        assertThatThrownBy(() -> filing.open(id, new Reader.Desk())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> filing.delete(lin, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void neverChangesContent() {
        var id = store("a.pdf");
        assertThatThrownBy(
                        () -> sql.update("update document_chunk set content = 'x' where file = :id", Map.of("id", id)))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> sql.update(
                        "insert into document_chunk values (gen_random_uuid(), 0, 'a file that nobody knows')",
                        Map.of()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void deletesNothingThatAnotherTransactionIsAboutToUse() throws Exception {
        var id = store("a.pdf");
        var held = new CountDownLatch(1);
        var use = new CountDownLatch(1);
        var using = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            filing.hold(lin, List.of(id));
            held.countDown();
            await(use);
        }));
        await(held);
        var deleting = CompletableFuture.runAsync(() -> filing.delete(lin, id));
        assertThat(deleting.completeOnTimeout(null, 300, TimeUnit.MILLISECONDS)).isNotDone();
        use.countDown();
        using.get(10, TimeUnit.SECONDS);
        deleting.get(10, TimeUnit.SECONDS);
    }

    private FileId store(String name) {
        return filing.store(lin, name, large(10));
    }

    private int chunks(FileId id) {
        return sql.one("select count(*) from document_chunk where file = :id", Map.of("id", id), Integer.class);
    }

    /** A PDF of so many bytes that is nowhere in memory. */
    private static InputStream large(int size) {
        byte[] start = "%PDF-1.7\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        if (size < start.length) return InputStream.nullInputStream();
        return new SequenceInputStream(new ByteArrayInputStream(start), new Digits(size - start.length));
    }

    private static void digest(InputStream content, MessageDigest hash) {
        byte[] some = new byte[8192];
        try {
            for (int read = content.read(some); read >= 0; read = content.read(some)) hash.update(some, 0, read);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) throw new AssertionError("nothing came");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** So many digits. */
    private static final class Digits extends InputStream {
        private int left;

        Digits(int size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? '0' + left % 10 : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) return -1;
            int some = Math.min(left, length);
            for (int i = 0; i < some; i++) into[from + i] = (byte) read();
            return some;
        }
    }
}
