//! Events of a bucket.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Something that happens to the objects of a bucket, by the name that S3 has for it.
///
/// Source: the page "Supported event types for SQS, SNS, and Lambda" of the S3 user guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[non_exhaustive]
pub enum BucketEvent {
    /// An object is created, in whatever way.
    #[serde(rename = "s3:ObjectCreated:*")]
    ObjectCreated,
    /// An object is created by `PutObject`.
    #[serde(rename = "s3:ObjectCreated:Put")]
    ObjectCreatedPut,
    /// An object is created by a form.
    #[serde(rename = "s3:ObjectCreated:Post")]
    ObjectCreatedPost,
    /// An object is created as a copy.
    #[serde(rename = "s3:ObjectCreated:Copy")]
    ObjectCreatedCopy,
    /// The last part of an object is there.
    #[serde(rename = "s3:ObjectCreated:CompleteMultipartUpload")]
    ObjectCreatedCompleteMultipartUpload,
    /// An object is removed, in whatever way.
    #[serde(rename = "s3:ObjectRemoved:*")]
    ObjectRemoved,
    /// An object, or a version of it, is deleted.
    #[serde(rename = "s3:ObjectRemoved:Delete")]
    ObjectRemovedDelete,
    /// An object with versions is marked as deleted.
    #[serde(rename = "s3:ObjectRemoved:DeleteMarkerCreated")]
    ObjectRemovedDeleteMarkerCreated,
    /// An archived object is brought back: any step.
    #[serde(rename = "s3:ObjectRestore:*")]
    ObjectRestore,
    /// An archived object is asked for.
    #[serde(rename = "s3:ObjectRestore:Post")]
    ObjectRestorePost,
    /// An archived object is there.
    #[serde(rename = "s3:ObjectRestore:Completed")]
    ObjectRestoreCompleted,
    /// The copy of an archived object is gone again.
    #[serde(rename = "s3:ObjectRestore:Delete")]
    ObjectRestoreDelete,
    /// An object of the class for reduced redundancy is lost.
    #[serde(rename = "s3:ReducedRedundancyLostObject")]
    ReducedRedundancyLostObject,
    /// Anything about the replication of an object.
    #[serde(rename = "s3:Replication:*")]
    Replication,
    /// An object could not be replicated.
    #[serde(rename = "s3:Replication:OperationFailedReplication")]
    ReplicationFailed,
    /// An object was not replicated within 15 minutes.
    #[serde(rename = "s3:Replication:OperationMissedThreshold")]
    ReplicationMissedThreshold,
    /// An object was replicated after more than 15 minutes.
    #[serde(rename = "s3:Replication:OperationReplicatedAfterThreshold")]
    ReplicationAfterThreshold,
    /// The replication of an object is no longer measured.
    #[serde(rename = "s3:Replication:OperationNotTracked")]
    ReplicationNotTracked,
    /// An object expires by a lifecycle rule, in whatever way.
    #[serde(rename = "s3:LifecycleExpiration:*")]
    LifecycleExpiration,
    /// An object is deleted by a lifecycle rule.
    #[serde(rename = "s3:LifecycleExpiration:Delete")]
    LifecycleExpirationDelete,
    /// An object is marked as deleted by a lifecycle rule.
    #[serde(rename = "s3:LifecycleExpiration:DeleteMarkerCreated")]
    LifecycleExpirationDeleteMarkerCreated,
    /// An object goes to another storage class by a lifecycle rule.
    #[serde(rename = "s3:LifecycleTransition")]
    LifecycleTransition,
    /// An object goes to an archive tier.
    #[serde(rename = "s3:IntelligentTiering")]
    IntelligentTiering,
    /// Tags of an object change, in whatever way.
    #[serde(rename = "s3:ObjectTagging:*")]
    ObjectTagging,
    /// Tags of an object are set.
    #[serde(rename = "s3:ObjectTagging:Put")]
    ObjectTaggingPut,
    /// Tags of an object are removed.
    #[serde(rename = "s3:ObjectTagging:Delete")]
    ObjectTaggingDelete,
    /// The access control list of an object is set.
    #[serde(rename = "s3:ObjectAcl:Put")]
    ObjectAclPut,
}

impl BucketEvent {
    /// The name that S3 has for it.
    pub fn name(self) -> String {
        let node = serde_json::to_value(self).unwrap_or_default();
        node.as_str().unwrap_or_default().to_owned()
    }
}

impl From<BucketEvent> for String {
    fn from(event: BucketEvent) -> Self {
        event.name()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_have_the_names_of_s3() {
        assert_eq!(BucketEvent::ObjectCreated.name(), "s3:ObjectCreated:*");
        assert_eq!(BucketEvent::ObjectAclPut.name(), "s3:ObjectAcl:Put");
    }
}
