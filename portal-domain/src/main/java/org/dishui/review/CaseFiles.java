package org.dishui.review;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dishui.application.Reference;
import org.dishui.application.Submission;
import org.dishui.document.FileId;
import org.dishui.document.Filing;
import org.dishui.document.OpenFile;
import org.dishui.document.Reader;
import org.dishui.document.StoredFile;
import org.dishui.document.StoredFiles;
import org.dishui.form.Field;
import org.dishui.identity.Officer;
import org.dishui.rules.FactKey;
import org.dishui.rules.Value;
import org.dishui.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of a case, of each of its submissions; that one was opened stays in the case's chain. */
@Service
@Transactional
public class CaseFiles {
    private static final Reader DESK = new Reader.Desk();

    private final CaseAccess access;
    private final StoredFiles stored;
    private final Filing filing;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    CaseFiles(CaseAccess access, StoredFiles stored, Filing filing, CaseClock clock, ApplicationEventPublisher events) {
        this.access = access;
        this.stored = stored;
        this.filing = filing;
        this.clock = clock;
        this.events = events;
    }

    /** Those of the last submission in the order of the form, then what earlier ones had. */
    @Transactional(readOnly = true)
    public List<CaseFile> of(OpenedCase opened) {
        var last = named(List.of(opened.submissions().getLast()));
        var all = named(opened.submissions().reversed());
        if (all.isEmpty()) return List.of();
        var order = opened.form().fields().map(Field::fact).toList();
        var places = List.copyOf(all.keySet());
        return stored.findAll(places).stream()
                .map(file -> file(require(all, file), file, !last.containsKey(file.id())))
                .sorted(Comparator.comparing(CaseFile::earlier)
                        .thenComparingInt(each -> order.indexOf(each.fact()))
                        .thenComparingInt(each -> places.indexOf(each.file().id())))
                .toList();
    }

    /** A file that no submission of the case names is not there. */
    public OpenFile open(Officer officer, Reference reference, FileId file) {
        var found = access.require(officer, reference);
        if (!named(access.application(found).submissions()).containsKey(file)) throw new NotFound("file " + file);
        events.publishEvent(new FileViewed(found.id(), officer.id(), file, clock.now()));
        return filing.open(file, DESK);
    }

    private static FactKey require(Map<FileId, FactKey> all, StoredFile file) {
        return Objects.requireNonNull(all.get(file.id()));
    }

    private CaseFile file(FactKey fact, StoredFile file, boolean earlier) {
        return new CaseFile(fact, file, earlier, filing.opens(file, DESK));
    }

    private static Map<FileId, FactKey> named(List<Submission> submissions) {
        var named = new LinkedHashMap<FileId, FactKey>();
        for (var submission : submissions)
            submission.answers().values().forEach((fact, value) -> {
                if (value instanceof Value.Files(var files))
                    for (UUID file : files) named.putIfAbsent(new FileId(file), fact);
            });
        return named;
    }
}
