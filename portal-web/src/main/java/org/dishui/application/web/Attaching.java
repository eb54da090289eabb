package org.dishui.application.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dishui.application.Applying;
import org.dishui.application.Reference;
import org.dishui.document.FileId;
import org.dishui.document.Filing;
import org.dishui.document.StoredFile;
import org.dishui.document.StoredFiles;
import org.dishui.form.Field;
import org.dishui.form.Reading.Problem;
import org.dishui.form.web.Asked.KeptFile;
import org.dishui.identity.Applicant;
import org.dishui.rules.FactKey;
import org.dishui.rules.FactType;
import org.dishui.rules.Facts;
import org.dishui.rules.Value;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.DomainRuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** Takes the files of a page to their answers at once: whatever else is wrong with the page, they need not be chosen again. */
@Component
class Attaching {
    private final Applying applying;
    private final Filing filing;
    private final StoredFiles stored;
    private final Vocabulary vocabulary;

    Attaching(Applying applying, Filing filing, StoredFiles stored, Vocabulary vocabulary) {
        this.applying = applying;
        this.filing = filing;
        this.stored = stored;
        this.vocabulary = vocabulary;
    }

    /** Keeps what can be kept and takes away what was to go; says of the rest why not. */
    Map<FactKey, Problem> take(Applicant me, SentTask sent, MultiValueMap<String, MultipartFile> files) {
        var refused = new HashMap<FactKey, Problem>();
        var reference = sent.dossier().reference();
        for (var fact : sent.shown()) {
            if (vocabulary.require(fact).type() != FactType.FILE) continue;
            add(me, reference, fact, files.getOrDefault(fact.value(), List.of()), refused);
            var gone = sent.removed(fact);
            if (!gone.isEmpty()) applying.attach(me, reference, fact, List.of(), gone);
        }
        return refused;
    }

    private void add(
            Applicant me, Reference reference, FactKey fact, List<MultipartFile> files, Map<FactKey, Problem> refused) {
        for (var file : files) {
            var name = file.getOriginalFilename();
            if (file.isEmpty() && (name == null || name.isEmpty())) continue; // nothing was chosen
            try (var content = file.getInputStream()) {
                var id = filing.store(me.id(), String.valueOf(name), content);
                applying.attach(me, reference, fact, List.of(id), List.of());
            } catch (DomainRuleViolation why) {
                refused.put(fact, problem(why));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private static Problem problem(DomainRuleViolation why) {
        return new Problem(why.key(), why.parameters());
    }

    /** The files of each of these questions, as its owner called them. */
    Map<FactKey, List<KeptFile>> named(Facts answers, Collection<Field> asked) {
        var ids = new LinkedHashMap<FactKey, List<UUID>>();
        for (var field : asked)
            if (answers.find(field.fact()).orElse(null) instanceof Value.Files(var files)) ids.put(field.fact(), files);
        if (ids.isEmpty()) return Map.of();
        var all = ids.values().stream().flatMap(List::stream).map(FileId::new).toList();
        var named = new HashMap<UUID, KeptFile>();
        for (var file : stored.findAll(all)) named.put(file.id().value(), kept(file));
        var result = new HashMap<FactKey, List<KeptFile>>();
        ids.forEach((fact, files) -> result.put(
                fact, files.stream().filter(named::containsKey).map(named::get).toList()));
        return result;
    }

    private static KeptFile kept(StoredFile file) {
        return new KeptFile(
                file.id().toString(), file.name().value(), file.size().toString());
    }
}
