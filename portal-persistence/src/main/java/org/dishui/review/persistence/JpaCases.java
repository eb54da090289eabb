package org.dishui.review.persistence;

import org.dishui.application.ApplicationId;
import org.dishui.review.Cases;
import org.dishui.review.ReviewCase;
import org.springframework.data.repository.Repository;

interface JpaCases extends Cases, Repository<ReviewCase, ApplicationId> {}
