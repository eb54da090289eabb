package org.dishui.document.persistence;

import java.util.Optional;
import org.dishui.document.Chunks;
import org.dishui.document.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcChunks implements Chunks {
    private final JdbcClient jdbc;

    JdbcChunks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void append(FileId file, int position, byte[] content) {
        jdbc.sql("insert into document_chunk (file, position, content) values (?, ?, ?)")
                .params(file.value(), position, content)
                .update();
    }

    @Override
    public Optional<byte[]> find(FileId file, int position) {
        return jdbc.sql("select content from document_chunk where file = ? and position = ?")
                .params(file.value(), position)
                .query(byte[].class)
                .optional();
    }

    @Override
    public void erase(FileId file) {
        jdbc.sql("delete from document_chunk where file = ?")
                .param(file.value())
                .update();
    }
}
