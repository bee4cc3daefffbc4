//! How a bucket stores its objects: encryption, versions, locks, archives.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::Key;
use crate::aws::ListOf;
use crate::aws::s3::bucket;
use crate::definition::Handle;
use crate::value::{Duration, Value};

/// How the objects of a bucket are encrypted at rest when a request does not say otherwise.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum BucketEncryption {
    /// With keys that S3 holds (`AES256`).
    #[default]
    S3Managed,
    /// With the key of KMS that AWS manages for S3 (`aws:kms`).
    KmsManaged,
    /// With a key of one's own: whoever may use the objects may use the key.
    Key(Handle<Key>),
}

impl BucketEncryption {
    pub(super) fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// A key of the bucket saves calls of KMS; it has no cost and no drawback.
    pub(super) fn properties(&self) -> bucket::BucketEncryption {
        use bucket::ServerSideEncryptionByDefaultSSEAlgorithm as Algorithm;
        let (algorithm, key) = match self {
            Self::S3Managed => (Algorithm::AES256, None),
            Self::KmsManaged => (Algorithm::AWS_KMS, None),
            Self::Key(key) => (Algorithm::AWS_KMS, Some(key.arn().at(key.origin()))),
        };
        let default = bucket::ServerSideEncryptionByDefault::default()
            .sse_algorithm(algorithm)
            .kms_master_key_id(key.map(Value::unchecked));
        let rule = bucket::ServerSideEncryptionRule::default()
            .server_side_encryption_by_default(default)
            .bucket_key_enabled((!self.is_default()).then_some(true));
        bucket::BucketEncryption::default().server_side_encryption_configuration([rule])
    }
}

/// Whether a bucket keeps versions of its objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum BucketVersioning {
    /// Every version is kept until it is deleted by name or by a lifecycle rule.
    Enabled,
    /// No further versions are kept; those that exist stay.
    Suspended,
}

impl BucketVersioning {
    pub(super) fn properties(self) -> bucket::VersioningConfiguration {
        let status = match self {
            Self::Enabled => bucket::VersioningConfigurationStatus::ENABLED,
            Self::Suspended => bucket::VersioningConfigurationStatus::SUSPENDED,
        };
        bucket::VersioningConfiguration::default().status(status)
    }
}

/// Objects that cannot be changed or deleted for a time (`ObjectLockConfiguration`). It switches versions on.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ObjectLock {
    /// `DefaultRetention` of new objects. Default: each object says for itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retention: Option<ObjectRetention>,
}

/// How long new objects are locked, and how hard.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ObjectRetention {
    /// `Mode`
    pub mode: RetentionMode,
    /// `Days`
    pub period: Value<Duration>,
}

/// Who can open a lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RetentionMode {
    /// Whoever is allowed `s3:BypassGovernanceRetention`.
    Governance,
    /// Nobody, not even the account's owner.
    Compliance,
}

impl ObjectLock {
    pub(super) fn properties(&self) -> bucket::ObjectLockConfiguration {
        let rule = |retention: &ObjectRetention| {
            let mode = match retention.mode {
                RetentionMode::Governance => bucket::DefaultRetentionMode::GOVERNANCE,
                RetentionMode::Compliance => bucket::DefaultRetentionMode::COMPLIANCE,
            };
            let retention = bucket::DefaultRetention::default()
                .mode(mode)
                .days(retention.period.in_days());
            bucket::ObjectLockRule::default().default_retention(retention)
        };
        bucket::ObjectLockConfiguration::default()
            .object_lock_enabled(bucket::ObjectLockConfigurationObjectLockEnabled::ENABLED)
            .rule(self.retention.as_ref().map(rule))
    }
}

/// Objects in the class for intelligent tiering that nobody reads go to archives (`IntelligentTieringConfigurations`).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct IntelligentTiering {
    /// `Prefix`: only objects whose key begins so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Value<String>>,
    /// `TagFilters`: only objects that have all of these tags.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub tags: IndexMap<String, Value<String>>,
    /// `ARCHIVE_ACCESS`: after so long without a read, 90 to 730 days. Default: never.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archive_after: Option<Value<Duration>>,
    /// `DEEP_ARCHIVE_ACCESS`: after so long without a read, 180 to 730 days. Default: never.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deep_archive_after: Option<Value<Duration>>,
}

impl IntelligentTiering {
    pub(super) fn properties(&self, id: &str) -> bucket::IntelligentTieringConfiguration {
        use bucket::TieringAccessTier as Tier;
        let tiers = [
            (Tier::ARCHIVE_ACCESS, &self.archive_after),
            (Tier::DEEP_ARCHIVE_ACCESS, &self.deep_archive_after),
        ];
        let tiers = tiers.into_iter().filter_map(|(tier, after)| {
            let days = after.as_ref()?.in_days();
            Some(bucket::Tiering::default().access_tier(tier).days(days))
        });
        bucket::IntelligentTieringConfiguration::default()
            .id(id)
            .status(bucket::IntelligentTieringConfigurationStatus::ENABLED)
            .prefix(self.prefix.clone())
            .tag_filters(tag_filters(&self.tags))
            .tierings(tiers.collect::<ListOf<_>>())
    }
}

/// The tags that an object must all have.
pub(super) fn tag_filters(
    tags: &IndexMap<String, Value<String>>,
) -> Option<ListOf<bucket::TagFilter>> {
    let filter = |(key, value): (&String, &Value<String>)| {
        bucket::TagFilter::default().key(key).value(value)
    };
    tags.iter()
        .map(filter)
        .collect::<ListOf<_>>()
        .unless_empty()
}
