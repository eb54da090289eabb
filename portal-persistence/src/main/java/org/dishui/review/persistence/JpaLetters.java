package org.dishui.review.persistence;

import org.dishui.review.IssuedLetter;
import org.dishui.review.LetterCode;
import org.dishui.review.Letters;
import org.springframework.data.repository.Repository;

interface JpaLetters extends Letters, Repository<IssuedLetter, LetterCode> {}
