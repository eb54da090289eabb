package org.dishui.document;

import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.dishui.identity.AccountId;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with files: hand in, open, refer to, delete. */
@Service
@Transactional
public class Filing {
    private final StoredFiles files;
    private final Chunks chunks;
    private final Intake intake;
    private final FileUses uses;
    private final Scanner scanner;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Filing(
            StoredFiles files,
            Chunks chunks,
            Intake intake,
            FileUses uses,
            Scanner scanner,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.chunks = chunks;
        this.intake = intake;
        this.uses = uses;
        this.scanner = scanner;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps a file, or nothing of it where it is empty, too large, or of a kind that we do not take. */
    public FileId store(AccountId owner, String name, InputStream content) {
        var id = FileId.next();
        var called = FileName.of(name);
        var receipt = intake.take(id, called, content);
        files.save(StoredFile.of(id, owner, receipt.kind().called(called), receipt, clock.instant()));
        if (scanner.isThere()) events.publishEvent(new FileStored(id));
        return id;
    }

    /** The content is fetched while it is read, after this transaction ended. */
    @Transactional(readOnly = true)
    public OpenFile open(FileId id, Reader reader) {
        var file = files.require(id, reader);
        file.requireOpenTo(reader, scanner.isThere());
        return new OpenFile(file, new ChunkStream(chunks, id, file.size()));
    }

    /** Whether the content may be read now; the desk waits for a scanner, where there is one. */
    public boolean opens(StoredFile file, Reader reader) {
        return file.isOpenTo(reader, scanner.isThere());
    }

    /** For a slice that is about to refer to files: all are the owner's, and stay until its transaction ends; a foreign one is not there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<StoredFile> hold(AccountId owner, Collection<FileId> ids) {
        var wanted = new HashSet<>(ids);
        var held = files.hold(wanted, owner);
        if (held.size() < wanted.size()) throw new NotFound("one of the files " + wanted);
        return held;
    }

    public void delete(AccountId owner, FileId id) {
        var file = files.seize(id, owner).orElseThrow(() -> new NotFound("file " + id));
        if (!uses.of(List.of(id)).isEmpty())
            throw new DomainRuleViolation("document.in-use", file.name().value());
        file.erase(clock.instant());
        chunks.erase(id);
    }
}
