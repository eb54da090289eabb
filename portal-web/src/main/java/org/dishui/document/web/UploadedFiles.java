package org.dishui.document.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dishui.document.Filing;
import org.dishui.identity.AccountId;
import org.dishui.shared.DomainRuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Stores the files of a posted form, each for itself: what is refused does not take the others away. */
@Component
public class UploadedFiles {
    private final Filing filing;

    UploadedFiles(Filing filing) {
        this.filing = filing;
    }

    /** One outcome for each file that was chosen, in order; a control in which nothing was chosen posts one without a name. */
    public List<Upload> store(AccountId owner, List<MultipartFile> files) {
        return files.stream()
                .filter(UploadedFiles::isChosen)
                .map(file -> store(owner, file))
                .toList();
    }

    private static boolean isChosen(MultipartFile file) {
        String name = file.getOriginalFilename();
        return !file.isEmpty() || (name != null && !name.isEmpty());
    }

    private Upload store(AccountId owner, MultipartFile file) {
        String name = String.valueOf(file.getOriginalFilename());
        try (InputStream content = file.getInputStream()) {
            return new Upload.Stored(filing.store(owner, name, content), name);
        } catch (DomainRuleViolation why) {
            return new Upload.Refused(name, why);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
