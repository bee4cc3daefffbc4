//! Access: which calls of S3 and of KMS a verb needs.

use super::{Bucket, BucketEncryption};
use crate::definition::Handle;
use crate::iam::{Conditions, Statement};

/// What a verb needs.
#[derive(Clone, Copy, Debug, Default)]
struct Needs {
    /// Actions on objects.
    objects: &'static [&'static str],
    /// Actions on the bucket that a prefix can narrow.
    listing: &'static [&'static str],
    /// Actions on the bucket as a whole.
    bucket: &'static [&'static str],
    /// Actions on a key of one's own.
    key: &'static [&'static str],
}

/// The verbs: four wide ones, then one for each call.
pub(super) const NAMES: &[&str] = &[
    "read",
    "write",
    "read-write",
    "delete",
    "get-object",
    "get-object-version",
    "get-object-tagging",
    "put-object",
    "put-object-tagging",
    "delete-object",
    "delete-object-version",
    "list-bucket",
    "list-bucket-versions",
    "list-bucket-multipart-uploads",
    "list-multipart-upload-parts",
    "abort-multipart-upload",
];

/// Uploads in parts read what is there: they need both.
///
/// Source: the page "Uploading and copying objects using multipart upload" of the S3 user guide.
const ENCRYPT: &[&str] = &["kms:Decrypt", "kms:GenerateDataKey"];
const DECRYPT: &[&str] = &["kms:Decrypt"];

/// Source: the page "Actions, resources, and condition keys for Amazon S3" of the service authorization reference.
fn needs(verb: &str) -> Option<Needs> {
    let none = Needs::default();
    let objects = |objects: &'static [&'static str], key: &'static [&'static str]| Needs {
        objects,
        key,
        ..none
    };
    let listing = |listing: &'static [&'static str]| Needs { listing, ..none };
    Some(match verb {
        "read" => Needs {
            objects: &["s3:GetObject"],
            listing: &["s3:ListBucket"],
            key: DECRYPT,
            ..none
        },
        "write" => objects(&["s3:AbortMultipartUpload", "s3:PutObject"], ENCRYPT),
        "read-write" => Needs {
            objects: &["s3:AbortMultipartUpload", "s3:GetObject", "s3:PutObject"],
            listing: &["s3:ListBucket"],
            key: ENCRYPT,
            ..none
        },
        "delete" | "delete-object" => objects(&["s3:DeleteObject"], &[]),
        "get-object" => objects(&["s3:GetObject"], DECRYPT),
        "get-object-version" => objects(&["s3:GetObjectVersion"], DECRYPT),
        "get-object-tagging" => objects(&["s3:GetObjectTagging"], &[]),
        "put-object" => objects(&["s3:PutObject"], ENCRYPT),
        "put-object-tagging" => objects(&["s3:PutObjectTagging"], &[]),
        "delete-object-version" => objects(&["s3:DeleteObjectVersion"], &[]),
        "list-bucket" => listing(&["s3:ListBucket"]),
        "list-bucket-versions" => listing(&["s3:ListBucketVersions"]),
        "list-bucket-multipart-uploads" => Needs {
            bucket: &["s3:ListBucketMultipartUploads"],
            ..none
        },
        "list-multipart-upload-parts" => objects(&["s3:ListMultipartUploadParts"], &[]),
        "abort-multipart-upload" => objects(&["s3:AbortMultipartUpload"], &[]),
        _ => return None,
    })
}

impl Bucket {
    /// The statements of a verb, for all objects or for those whose key matches `path`.
    pub(super) fn statements(
        &self,
        verb: &str,
        path: Option<&str>,
        bucket: &Handle<Self>,
    ) -> Vec<Statement> {
        let needs = needs(verb).unwrap_or_default();
        if path.is_some() && !needs.bucket.is_empty() {
            return Vec::new();
        }
        let mut statements = Vec::new();
        if !needs.objects.is_empty() {
            let objects = bucket.object_arn(path.unwrap_or("*"));
            statements.push(allow(needs.objects).on(objects));
        }
        if !needs.listing.is_empty() {
            let list = allow(needs.listing).on(bucket.arn());
            statements.push(match path {
                Some(path) => list.when(Conditions::string_like("s3:prefix", path)),
                None => list,
            });
        }
        if !needs.bucket.is_empty() {
            statements.push(allow(needs.bucket).on(bucket.arn()));
        }
        if let BucketEncryption::Key(key) = &self.encryption
            && !needs.key.is_empty()
        {
            statements.push(allow(needs.key).on(key.beside(bucket).arn()));
        }
        statements
    }
}

fn allow(actions: &[&str]) -> Statement {
    Statement::allow(actions.iter().copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_verb_needs_something() {
        let bucket = Bucket::new("Files");
        for verb in NAMES {
            let statements = bucket.statements(verb, None, &Handle::named("Files"));
            assert!(!statements.is_empty(), "{verb}");
        }
        assert!(
            bucket
                .statements("fetch", None, &Handle::named("Files"))
                .is_empty()
        );
    }

    #[test]
    fn a_path_narrows_objects_and_listings() {
        let handle = Handle::named("Files");
        let statements = Bucket::new("Files").statements("read", Some("in/*"), &handle);
        assert_eq!(
            statements,
            [
                Statement::allow(["s3:GetObject"]).on(handle.object_arn("in/*")),
                Statement::allow(["s3:ListBucket"])
                    .on(handle.arn())
                    .when(Conditions::string_like("s3:prefix", "in/*")),
            ]
        );
    }
}
