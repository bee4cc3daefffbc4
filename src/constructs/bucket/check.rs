//! What cannot be right about a bucket.

use super::super::key::check_symmetric;
use super::{Bucket, BucketEncryption, BucketLogs, BucketVersioning};
use crate::definition::{Construct, Lowering};
use crate::diagnostic::{Code, Diagnostic};
use crate::value::Origin;

impl Bucket {
    pub(super) fn check(&self, cx: &mut Lowering<'_>) {
        self.check_name(cx);
        if let BucketEncryption::Key(key) = &self.encryption {
            check_symmetric(key, cx);
        }
        for rule in &self.lifecycle_rules {
            rule.check(cx);
        }
        for rule in &self.cors {
            cx.duration_bounds("MaxAge", rule.max_age.as_ref(), 0..=2_147_483_647);
        }
        for tiering in self.intelligent_tiering.values() {
            cx.day_bounds("Days", tiering.archive_after.as_ref(), 90..=730);
            cx.day_bounds("Days", tiering.deep_archive_after.as_ref(), 180..=730);
            if tiering.archive_after.is_none() && tiering.deep_archive_after.is_none() {
                let diagnostic = Diagnostic::error(
                    Code::INCOMPLETE,
                    format!(
                        "an intelligent tiering of bucket `{}` names no tier",
                        cx.name()
                    ),
                )
                .at(cx.origin(), "")
                .help("say after how many days objects go to an archive: `archive_after: 90d`");
                cx.report(diagnostic);
            }
        }
        for inventory in self.inventories.values() {
            cx.find(&inventory.bucket);
        }
        if let Some(logs) = &self.access_logs {
            self.check_logs(logs, cx);
        }
        self.check_counts(cx);
        self.check_lock(cx);
        self.check_website(cx);
    }

    /// Source: the page "General purpose bucket naming rules" of the S3 user guide.
    fn check_name(&self, cx: &mut Lowering<'_>) {
        let Some((name, origin)) = self
            .bucket_name
            .as_ref()
            .and_then(|name| Some((name.as_literal()?, name.origin())))
        else {
            return;
        };
        let fits = |letter: char| {
            letter.is_ascii_lowercase() || letter.is_ascii_digit() || ".-".contains(letter)
        };
        let ends = |end: char| name.starts_with(end) || name.ends_with(end);
        let wrong = !(3..=63).contains(&name.len())
            || !name.chars().all(fits)
            || ends('.')
            || ends('-')
            || name.contains("..");
        if wrong {
            let diagnostic = Diagnostic::error(Code::PATTERN, format!("`{name}` cannot be the name of a bucket"))
                .at(origin, format!("bucket `{}`", cx.name()))
                .help("a name has 3 to 63 lower-case letters, digits, dots and hyphens, and begins and ends with a letter or digit");
            cx.report(diagnostic);
        } else if self.transfer_acceleration && name.contains('.') {
            let diagnostic = Diagnostic::error(
                Code::CONFLICT,
                "a bucket with transfer acceleration has no dots in its name",
            )
            .at(origin, format!("bucket `{}`", cx.name()));
            cx.report(diagnostic);
        }
    }

    /// Source: the page "Logging requests with server access logging" of the S3 user guide.
    fn check_logs(&self, logs: &BucketLogs, cx: &mut Lowering<'_>) {
        let Some(other) = cx.find(&logs.bucket) else {
            return;
        };
        let name = logs.bucket.construct_name();
        let locks = other
            .object_lock
            .as_ref()
            .is_some_and(|lock| lock.retention.is_some());
        let (reason, help) = if cx.target_of(&logs.bucket) == cx.target("") {
            (
                format!("bucket `{name}` would log that it logs"),
                "let it log into another bucket",
            )
        } else if !other.encryption.is_default() {
            (
                format!(
                    "S3 cannot write access logs into `{name}`, which is encrypted with a key of KMS"
                ),
                "encrypt the bucket for logs with keys of S3",
            )
        } else if locks {
            (
                format!("S3 cannot write access logs into `{name}`, which locks new objects"),
                "take the default retention from the bucket for logs",
            )
        } else {
            return;
        };
        let diagnostic = Diagnostic::error(Code::CONFLICT, reason)
            .at(logs.bucket.origin(), "logs are written there")
            .related(other.base().origin, format!("`{name}` is made here"))
            .help(help);
        cx.report(diagnostic);
    }

    fn check_counts(&self, cx: &mut Lowering<'_>) {
        for (count, most, what) in [
            (self.lifecycle_rules.len(), 1000, "lifecycle rules"),
            (self.cors.len(), 100, "CORS rules"),
        ] {
            if count > most {
                let diagnostic = Diagnostic::error(
                    Code::TOO_MANY,
                    format!(
                        "bucket `{}` has {count} {what}, {most} are allowed",
                        cx.name()
                    ),
                )
                .at(cx.origin(), "");
                cx.report(diagnostic);
            }
        }
    }

    fn check_lock(&self, cx: &mut Lowering<'_>) {
        let Some(lock) = &self.object_lock else {
            return;
        };
        let period = lock.retention.as_ref().map(|retention| &retention.period);
        cx.day_bounds("Days", period, 1..=36_500);
        if self.versioning == Some(BucketVersioning::Suspended) {
            let text = "objects can be locked only where versions are kept";
            conflict(text, "leave out `versioning`, or the object lock", cx);
        }
    }

    /// Source: the pages "Website endpoints" and "Setting permissions for website access" of the S3 user guide.
    fn check_website(&self, cx: &mut Lowering<'_>) {
        let Some(website) = &self.website else {
            return;
        };
        let pages = website.index_document.is_some() || website.error_document.is_some();
        if website.redirect_all_to.is_some() && pages {
            let text = "a website sends all requests elsewhere or shows documents, not both";
            conflict(text, "leave out the documents, or the redirection", cx);
        } else if website.index_document.is_none() && website.redirect_all_to.is_none() {
            let diagnostic = Diagnostic::error(
                Code::INCOMPLETE,
                format!(
                    "the website of bucket `{}` has no index document",
                    cx.name()
                ),
            )
            .at(cx.origin(), "")
            .help("name it: `index_document: index.html`");
            cx.report(diagnostic);
        }
        if pages && !(self.public_read && self.allow_insecure_transport) {
            let text = "a website of S3 is read by everybody and without TLS, which this bucket does not let in";
            let help = "say `public_read` and `allow_insecure_transport`, or serve the private bucket through a distribution";
            conflict(text, help, cx);
        }
    }
}

fn conflict(text: &str, help: &str, cx: &mut Lowering<'_>) {
    let origin: Origin = cx.origin();
    let diagnostic = Diagnostic::error(Code::CONFLICT, text)
        .at(origin, format!("bucket `{}`", cx.name()))
        .help(help);
    cx.report(diagnostic);
}
