//! How a bucket stores its objects: encryption, versions, locks, archives.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::Key;
use crate::definition::Handle;
use crate::value::{Duration, Map, Node, Value};

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
    pub(super) fn node(&self) -> Node {
        let (algorithm, key) = match self {
            Self::S3Managed => ("AES256", None),
            Self::KmsManaged => ("aws:kms", None),
            Self::Key(key) => ("aws:kms", Some(key.arn().at(key.origin()).node())),
        };
        let key = key.map(|key| ("KMSMasterKeyID", key));
        let default = [("SSEAlgorithm", Node::from(algorithm))]
            .into_iter()
            .chain(key);
        let default = ("ServerSideEncryptionByDefault", Node::map(default));
        let bucket_key = (!self.is_default()).then(|| ("BucketKeyEnabled", Node::from(true)));
        let rule = Node::map([default].into_iter().chain(bucket_key));
        Node::map([("ServerSideEncryptionConfiguration", Node::list([rule]))])
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
    pub(super) fn node(self) -> Node {
        let status = match self {
            Self::Enabled => "Enabled",
            Self::Suspended => "Suspended",
        };
        Node::map([("Status", status)])
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
    pub(super) fn node(&self) -> Node {
        let mut map = Map::new();
        map.insert("ObjectLockEnabled", "Enabled");
        if let Some(retention) = &self.retention {
            let mode = match retention.mode {
                RetentionMode::Governance => "GOVERNANCE",
                RetentionMode::Compliance => "COMPLIANCE",
            };
            let days = retention.period.node_with(|period| period.days_node());
            let default = Node::map([("Mode", Node::from(mode)), ("Days", days)]);
            map.insert("Rule", Node::map([("DefaultRetention", default)]));
        }
        Node::from(map)
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
    pub(super) fn node(&self, id: &str) -> Node {
        let tag = |(key, value): (&String, &Value<String>)| {
            Node::map([("Key", Node::from(key.as_str())), ("Value", value.node())])
        };
        let tiers = [
            ("ARCHIVE_ACCESS", &self.archive_after),
            ("DEEP_ARCHIVE_ACCESS", &self.deep_archive_after),
        ];
        let tiers = tiers.into_iter().filter_map(|(tier, after)| {
            let days = after.as_ref()?.node_with(|after| after.days_node());
            Some(Node::map([
                ("AccessTier", Node::from(tier)),
                ("Days", days),
            ]))
        });
        let mut map = Map::new();
        map.insert("Id", id);
        map.insert("Status", "Enabled");
        if let Some(prefix) = &self.prefix {
            map.insert("Prefix", prefix.node());
        }
        if !self.tags.is_empty() {
            map.insert("TagFilters", Node::list(self.tags.iter().map(tag)));
        }
        map.insert("Tierings", Node::list(tiers));
        Node::from(map)
    }
}
