package org.dishui.review.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dishui.review.CaseFile;
import org.dishui.review.CaseFiles;
import org.dishui.review.OpenedCase;
import org.dishui.rules.FactKey;
import org.dishui.rules.Vocabulary;
import org.springframework.stereotype.Component;

/** Lays the files of a case out as tabs. */
@Component
class DocumentPanes {
    private final CaseFiles files;
    private final Vocabulary vocabulary;

    DocumentPanes(CaseFiles files, Vocabulary vocabulary) {
        this.files = files;
        this.vocabulary = vocabulary;
    }

    DocumentPane of(OpenedCase opened, Here here) {
        var all = files.of(opened);
        Map<FactKey, Long> sizes = all.stream().collect(Collectors.groupingBy(CaseFile::fact, Collectors.counting()));
        var numbers = new HashMap<FactKey, Integer>();
        List<DocumentTab> tabs = all.stream()
                .map(file -> tab(
                        file,
                        here,
                        sizes.getOrDefault(file.fact(), 0L) == 1 ? 0 : numbers.merge(file.fact(), 1, Integer::sum)))
                .toList();
        return new DocumentPane(tabs);
    }

    private DocumentTab tab(CaseFile file, Here here, int number) {
        return new DocumentTab(
                file,
                vocabulary.require(file.fact()).label(),
                number,
                file.file().id().toString().equals(here.file()));
    }
}
