package org.dishui.document;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.dishui.identity.AccountId;
import org.dishui.shared.DomainRuleViolation;
import org.jspecify.annotations.Nullable;

/** A file that somebody handed in: whose it is, what it is, and whether it may be opened. Its content never changes. */
@Entity
@Table(name = "document_file")
public class StoredFile {
    @EmbeddedId
    private FileId id;

    private AccountId owner;
    private FileName name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private FileSize size;

    @Column(name = "sha256")
    private String sha256;

    @Enumerated(EnumType.STRING)
    private ScanState scan;

    private Instant storedAt;
    private @Nullable Instant erasedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {}

    static StoredFile of(FileId id, AccountId owner, FileName name, Intake.Receipt receipt, Instant now) {
        var file = new StoredFile();
        file.id = id;
        file.owner = owner;
        file.name = name;
        file.kind = receipt.kind();
        file.size = receipt.size();
        file.sha256 = receipt.sha256();
        file.scan = ScanState.NOT_SCANNED;
        file.storedAt = now;
        return file;
    }

    /** What a scanner said; once infected, it stays so. */
    void scanned(ScanState state) {
        if (scan != ScanState.INFECTED) scan = state;
    }

    /** Forgets what the owner called it; when it was there, and its hash, stay. */
    void erase(Instant now) {
        name = FileName.NONE;
        erasedAt = now;
    }

    void requireOpenTo(Reader reader, boolean scannerThere) {
        if (scan == ScanState.INFECTED) throw new DomainRuleViolation("document.infected", name.value());
        if (!isOpenTo(reader, scannerThere)) throw new DomainRuleViolation("document.not-scanned", name.value());
    }

    boolean isOpenTo(Reader reader, boolean scannerThere) {
        if (scan == ScanState.INFECTED) return false;
        return !(reader instanceof Reader.Desk && scannerThere && scan != ScanState.CLEAN);
    }

    public FileId id() {
        return id;
    }

    public AccountId owner() {
        return owner;
    }

    public FileName name() {
        return name;
    }

    public FileKind kind() {
        return kind;
    }

    public FileSize size() {
        return size;
    }

    /** Of the content, in hexadecimal: what a case names it by. */
    public String sha256() {
        return sha256;
    }

    public ScanState scan() {
        return scan;
    }

    public Instant storedAt() {
        return storedAt;
    }

    public boolean isErased() {
        return erasedAt != null;
    }
}
