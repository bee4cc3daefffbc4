//! A bucket as resources: the bucket, its policy, and what others must allow.

use super::handle::ENTIRE_BUCKET;
use super::notification;
use super::{
    Bucket, BucketCors, BucketNotification, BucketVersioning, BucketWebsite, Inventory,
    LifecycleRule, ObjectLock,
};
use crate::aws::s3::{self, bucket};
use crate::aws::{ListOf, ResourceType};
use crate::definition::{Handle, Lowering, PolicyTarget};
use crate::iam::{Conditions, Principal, Statement};
use crate::template::{DeletionPolicy, Resource};
use crate::value::{Value, format, pseudo};

impl Bucket {
    pub(super) fn write(&self, cx: &mut Lowering<'_>) {
        let notifications = notification::all(self, cx);
        let permissions = notification::permit(self, &notifications, cx);
        let mut resource = self.properties(&notifications, cx);
        resource.depends_on.extend(permissions);
        cx.add("", resource);
        self.write_policy(cx);
        self.permit_logs(cx);
        for inventory in self.inventories.values() {
            permit_inventory(inventory, cx);
        }
    }

    fn properties(&self, notifications: &[BucketNotification], cx: &Lowering<'_>) -> Resource {
        let versioning = self
            .versioning
            .or(self.object_lock.as_ref().map(|_| BucketVersioning::Enabled));
        let owner = bucket::OwnershipControlsRule::default()
            .object_ownership(bucket::OwnershipControlsRuleObjectOwnership::BUCKET_OWNER_ENFORCED);
        let acceleration = bucket::AccelerateConfiguration::default()
            .acceleration_status(bucket::AccelerateConfigurationAccelerationStatus::ENABLED);
        let lifecycle = self.lifecycle_rules.iter().map(LifecycleRule::properties);
        let lifecycle = lifecycle.collect::<ListOf<_>>().unless_empty();
        let cors = self.cors.iter().map(BucketCors::properties);
        let cors = cors.collect::<ListOf<_>>().unless_empty();
        let tiers = self.intelligent_tiering.iter();
        let tiers = tiers.map(|(id, tiering)| tiering.properties(id));
        let inventories = self.inventories.iter();
        let inventories = inventories.map(|(id, inventory)| inventory.properties(id));
        let metrics = bucket::MetricsConfiguration::default().id(ENTIRE_BUCKET);
        s3::Bucket::default()
            .bucket_name(self.bucket_name.clone().map(Value::unchecked))
            .public_access_block_configuration(self.public_access_block())
            .ownership_controls(bucket::OwnershipControls::default().rules([owner]))
            .bucket_encryption(self.encryption.properties())
            .versioning_configuration(versioning.map(BucketVersioning::properties))
            .lifecycle_configuration(
                lifecycle.map(|rules| bucket::LifecycleConfiguration::default().rules(rules)),
            )
            .cors_configuration(
                cors.map(|rules| bucket::CorsConfiguration::default().cors_rules(rules)),
            )
            .notification_configuration(notification::properties(notifications, self.event_bridge))
            .logging_configuration(self.logging(cx))
            .object_lock_enabled(self.object_lock.as_ref().map(|_| true))
            .object_lock_configuration(self.object_lock.as_ref().map(ObjectLock::properties))
            .website_configuration(self.website.as_ref().map(BucketWebsite::properties))
            .accelerate_configuration(self.transfer_acceleration.then_some(acceleration))
            .intelligent_tiering_configurations(tiers.collect::<ListOf<_>>().unless_empty())
            .inventory_configurations(inventories.collect::<ListOf<_>>().unless_empty())
            .metrics_configurations(self.request_metrics.then_some([metrics]))
            .resource()
            .keep(DeletionPolicy::Retain)
    }

    /// Lists of access control can never open the bucket; a policy can where everybody shall read.
    fn public_access_block(&self) -> bucket::PublicAccessBlockConfiguration {
        bucket::PublicAccessBlockConfiguration::default()
            .block_public_acls(true)
            .ignore_public_acls(true)
            .block_public_policy(!self.public_read)
            .restrict_public_buckets(!self.public_read)
    }

    fn write_policy(&self, cx: &mut Lowering<'_>) {
        let me: Handle<Self> = cx.me();
        let everything = [me.arn(), me.object_arn("*")];
        let mut statements = Vec::new();
        if !self.allow_insecure_transport {
            let deny = Statement::deny(["s3:*"])
                .on_each(everything.clone())
                .to(Principal::Any)
                .when(Conditions::secure_transport(false));
            statements.push(deny);
        }
        if self.public_read {
            let read = Statement::allow(["s3:GetObject"]).on(me.object_arn("*"));
            statements.push(read.to(Principal::Any));
        }
        for statement in &self.policy {
            let mut statement = statement.clone();
            if statement.resources.is_empty() && statement.not_resources.is_empty() {
                statement = statement.on_each(everything.clone());
            }
            statements.push(statement);
        }
        for statement in statements {
            cx.allow_on(PolicyTarget::Bucket, cx.target(""), statement);
        }
    }

    fn log_prefix(&self, cx: &Lowering<'_>) -> Value<String> {
        let prefix = self
            .access_logs
            .as_ref()
            .and_then(|logs| logs.prefix.clone());
        prefix.unwrap_or_else(|| format("{}/", [cx.name()]))
    }

    fn logging(&self, cx: &Lowering<'_>) -> Option<bucket::LoggingConfiguration> {
        let logs = self.access_logs.as_ref()?;
        let logging = bucket::LoggingConfiguration::default()
            .destination_bucket_name(logs.bucket.name().at(logs.bucket.origin()))
            .log_file_prefix(self.log_prefix(cx));
        Some(logging)
    }

    /// Source: the page "Enabling Amazon S3 server access logging" of the S3 user guide.
    fn permit_logs(&self, cx: &mut Lowering<'_>) {
        let Some(logs) = &self.access_logs else {
            return;
        };
        let pattern = format("{}*", [self.log_prefix(cx)]);
        let statement = Statement::allow(["s3:PutObject"])
            .on(logs.bucket.object_arn(pattern))
            .to(Principal::service("logging.s3.amazonaws.com"))
            .when(of_this_bucket(cx));
        cx.allow_on(PolicyTarget::Bucket, cx.target_of(&logs.bucket), statement);
    }
}

/// Keys of a list are made of the prefix, a slash, and the name of the bucket that is listed.
///
/// Source: the pages "Configuring Amazon S3 Inventory" and "Locating your inventory list" of the S3 user guide.
fn permit_inventory(inventory: &Inventory, cx: &mut Lowering<'_>) {
    let pattern = match inventory
        .prefix
        .as_deref()
        .map(|prefix| prefix.trim_end_matches('/'))
    {
        None | Some("") => "*".to_owned(),
        Some(prefix) => format!("{prefix}/*"),
    };
    let owner = Conditions::string_equals("s3:x-amz-acl", "bucket-owner-full-control");
    let statement = Statement::allow(["s3:PutObject"])
        .on(inventory.bucket.object_arn(pattern))
        .to(Principal::service("s3.amazonaws.com"))
        .when(of_this_bucket(cx).and(owner));
    cx.allow_on(
        PolicyTarget::Bucket,
        cx.target_of(&inventory.bucket),
        statement,
    );
}

fn of_this_bucket(cx: &Lowering<'_>) -> Conditions {
    let me: Handle<Bucket> = cx.me();
    Conditions::source_arn(me.arn()).and(Conditions::source_account(pseudo::account_id()))
}
