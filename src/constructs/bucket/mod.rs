//! `Bucket`: a bucket of Amazon S3.

mod access;
mod check;
mod cors;
mod event;
mod handle;
mod lifecycle;
mod lower;
mod notification;
mod report;
mod storage;
mod website;

pub use cors::{BucketCors, CorsMethod};
pub use event::BucketEvent;
pub use handle::BucketMetrics;
pub use lifecycle::{
    LifecycleRule, NoncurrentExpiration, NoncurrentTransition, StorageClass, Transition,
};
pub use notification::{BucketNotification, NotificationTarget};
pub use report::{BucketLogs, Inventory};
pub use storage::{
    BucketEncryption, BucketVersioning, IntelligentTiering, ObjectLock, ObjectRetention,
    RetentionMode,
};
pub use website::BucketWebsite;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Key;
use crate::definition::{Base, Construct, Handle, Lowering, MetricSpec};
use crate::iam::Statement;
use crate::value::{Duration, Value};

/// A bucket (`AWS::S3::Bucket`).
///
/// Secure by default: nothing in it can be made public, access control lists are off, objects are encrypted with keys of S3,
/// and a bucket policy (`AWS::S3::BucketPolicy`) denies every request that does not come over TLS. A bucket is kept when it
/// leaves the stack. Notifications are native: no function of ours stands behind them; functions that are told get an
/// `AWS::Lambda::Permission`.
///
/// ```
/// use formwork::prelude::*;
///
/// let mut stack = Stack::new("shop");
/// let uploads = stack.add(Queue::new("Uploads"));
/// let files = stack.add(
///     Bucket::new("Files")
///         .versioned()
///         .lifecycle_rule(LifecycleRule::new().noncurrent_expiration(days(90)))
///         .notify(BucketNotification::new([BucketEvent::ObjectCreated], &uploads).prefix("in/")),
/// );
/// let reader = stack.add(
///     Role::new("Reader", Principal::service("ecs-tasks.amazonaws.com"))
///         .allow(files.get_object().under("in/"))
///         .allow(files.put_object().under("out/")),
/// );
/// stack.output("Bucket", files.name());
/// ```
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Bucket {
    #[serde(skip)]
    base: Base,
    /// `BucketName`: unique among all buckets of all accounts. Default: CloudFormation makes one up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bucket_name: Option<Value<String>>,
    /// `BucketEncryption`. Default: keys of S3.
    #[serde(skip_serializing_if = "BucketEncryption::is_default")]
    pub encryption: BucketEncryption,
    /// `VersioningConfiguration`. Default: no versions are kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub versioning: Option<BucketVersioning>,
    /// `LifecycleConfiguration`: what becomes of objects as they grow old; up to 1,000 rules.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lifecycle_rules: Vec<LifecycleRule>,
    /// `CorsConfiguration`: which pages of other origins may use the bucket; up to 100 rules.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cors: Vec<BucketCors>,
    /// `NotificationConfiguration`: who is told what happens to objects.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notifications: Vec<BucketNotification>,
    /// `EventBridgeConfiguration`: all events go to the default event bus too. Default: off.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub event_bridge: bool,
    /// `LoggingConfiguration`: where S3 writes who used the bucket. Default: nowhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_logs: Option<BucketLogs>,
    /// `ObjectLockConfiguration`: objects that cannot be changed or deleted for a time. Default: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_lock: Option<ObjectLock>,
    /// `WebsiteConfiguration`: a website served from the bucket. Default: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<BucketWebsite>,
    /// `AccelerateConfiguration`: uploads and downloads over the edge network, at a price. Default: off.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub transfer_acceleration: bool,
    /// `IntelligentTieringConfigurations`: archives for objects that nobody reads, by id.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub intelligent_tiering: IndexMap<String, IntelligentTiering>,
    /// `InventoryConfigurations`: lists of all objects, by id.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub inventories: IndexMap<String, Inventory>,
    /// `MetricsConfigurations` for the whole bucket: metrics of requests every minute, at a price. Default: off.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub request_metrics: bool,
    /// Whether everybody may read all objects. Default: nobody who is not allowed by name.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub public_read: bool,
    /// Whether requests without TLS are let in. Default: they are denied by a bucket policy.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub allow_insecure_transport: bool,
    /// Further statements of the bucket policy.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub policy: Vec<Statement>,
}

impl Bucket {
    /// A private bucket.
    #[track_caller]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            base: Base::here(name),
            ..Self::default()
        }
    }

    /// `BucketName`: unique among all buckets of all accounts.
    #[must_use]
    #[track_caller]
    pub fn bucket_name(mut self, name: impl Into<Value<String>>) -> Self {
        self.bucket_name = Some(Value::here(name));
        self
    }

    /// `BucketEncryption`
    #[must_use]
    pub fn encryption(mut self, encryption: BucketEncryption) -> Self {
        self.encryption = encryption;
        self
    }

    /// Encrypts with a key of one's own.
    #[must_use]
    #[track_caller]
    pub fn key(self, key: &Handle<Key>) -> Self {
        self.encryption(BucketEncryption::Key(key.here()))
    }

    /// `VersioningConfiguration`: keeps every version of an object.
    #[must_use]
    pub fn versioned(self) -> Self {
        self.versioning(BucketVersioning::Enabled)
    }

    /// `VersioningConfiguration`
    #[must_use]
    pub fn versioning(mut self, versioning: BucketVersioning) -> Self {
        self.versioning = Some(versioning);
        self
    }

    /// `LifecycleConfiguration`: a further rule by which objects go to cheaper storage or expire.
    #[must_use]
    pub fn lifecycle_rule(mut self, rule: LifecycleRule) -> Self {
        self.lifecycle_rules.push(rule);
        self
    }

    /// `CorsConfiguration`: further pages of other origins that may use the bucket.
    #[must_use]
    pub fn cors(mut self, rule: BucketCors) -> Self {
        self.cors.push(rule);
        self
    }

    /// `NotificationConfiguration`: tells a function, a queue or a topic what happens to objects.
    #[must_use]
    pub fn notify(mut self, notification: BucketNotification) -> Self {
        self.notifications.push(notification);
        self
    }

    /// `EventBridgeConfiguration`: all events go to the default event bus too.
    #[must_use]
    pub fn event_bridge(mut self) -> Self {
        self.event_bridge = true;
        self
    }

    /// `LoggingConfiguration`: S3 writes who used the bucket into another bucket.
    #[must_use]
    #[track_caller]
    pub fn access_logs(mut self, bucket: &Handle<Self>) -> Self {
        self.access_logs = Some(BucketLogs {
            bucket: bucket.here(),
            prefix: None,
        });
        self
    }

    /// `LoggingConfiguration`: S3 writes who used the bucket into another bucket, under keys that begin so.
    #[must_use]
    #[track_caller]
    pub fn access_logs_under(
        mut self,
        bucket: &Handle<Self>,
        prefix: impl Into<Value<String>>,
    ) -> Self {
        self.access_logs = Some(BucketLogs {
            bucket: bucket.here(),
            prefix: Some(Value::here(prefix)),
        });
        self
    }

    /// `ObjectLockConfiguration`: objects can be locked, each by itself. Switches versions on.
    #[must_use]
    pub fn object_lock(mut self) -> Self {
        self.object_lock.get_or_insert_default();
        self
    }

    /// `ObjectLockConfiguration`: new objects cannot be changed or deleted for a time. Switches versions on.
    #[must_use]
    #[track_caller]
    pub fn object_retention(
        mut self,
        mode: RetentionMode,
        period: impl Into<Value<Duration>>,
    ) -> Self {
        self.object_lock = Some(ObjectLock {
            retention: Some(ObjectRetention {
                mode,
                period: Value::here(period),
            }),
        });
        self
    }

    /// `WebsiteConfiguration`: a website served from the bucket. Its visitors come without TLS and must be let in: see
    /// [`public_read`](Self::public_read) and [`allow_insecure_transport`](Self::allow_insecure_transport).
    #[must_use]
    pub fn website(mut self, website: BucketWebsite) -> Self {
        self.website = Some(website);
        self
    }

    /// `AccelerateConfiguration`: uploads and downloads over the edge network.
    #[must_use]
    pub fn transfer_acceleration(mut self) -> Self {
        self.transfer_acceleration = true;
        self
    }

    /// `IntelligentTieringConfigurations`: archives for objects that nobody reads.
    #[must_use]
    pub fn intelligent_tiering(
        mut self,
        id: impl Into<String>,
        tiering: IntelligentTiering,
    ) -> Self {
        self.intelligent_tiering.insert(id.into(), tiering);
        self
    }

    /// `InventoryConfigurations`: a list of all objects that S3 writes every day or week.
    #[must_use]
    pub fn inventory(mut self, id: impl Into<String>, inventory: Inventory) -> Self {
        self.inventories.insert(id.into(), inventory);
        self
    }

    /// `MetricsConfigurations` for the whole bucket: metrics of requests every minute.
    #[must_use]
    pub fn request_metrics(mut self) -> Self {
        self.request_metrics = true;
        self
    }

    /// Lets everybody read all objects.
    #[must_use]
    pub fn public_read(mut self) -> Self {
        self.public_read = true;
        self
    }

    /// Lets requests in that do not come over TLS.
    #[must_use]
    pub fn allow_insecure_transport(mut self) -> Self {
        self.allow_insecure_transport = true;
        self
    }

    /// A further statement of the bucket policy; without a resource it is for the bucket and all its objects.
    #[must_use]
    pub fn policy_statement(mut self, statement: Statement) -> Self {
        self.policy.push(statement);
        self
    }
}

impl Construct for Bucket {
    const TYPE: &'static str = "Bucket";

    fn base(&self) -> &Base {
        &self.base
    }

    fn base_mut(&mut self) -> &mut Base {
        &mut self.base
    }

    fn lower(&self, cx: &mut Lowering<'_>) {
        self.check(cx);
        self.write(cx);
    }

    fn verbs(&self) -> &'static [&'static str] {
        access::NAMES
    }

    fn access(&self, verb: &str, target: &Handle) -> Vec<Statement> {
        self.statements(verb, None, &target.cast())
    }

    fn access_within(&self, verb: &str, path: &str, target: &Handle) -> Vec<Statement> {
        self.statements(verb, Some(path), &target.cast())
    }

    fn metric_specs(&self) -> &'static [MetricSpec] {
        handle::METRICS
    }

    fn dimensions(&self, target: &Handle) -> Vec<(&'static str, Value<String>)> {
        vec![("BucketName", target.reference())]
    }
}
