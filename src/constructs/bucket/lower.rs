//! A bucket as resources: the bucket, its policy, and what others must allow.

use super::handle::ENTIRE_BUCKET;
use super::notification;
use super::{
    Bucket, BucketCors, BucketNotification, BucketVersioning, BucketWebsite, Inventory,
    LifecycleRule, ObjectLock,
};
use crate::definition::{Handle, Lowering, PolicyTarget};
use crate::iam::{Conditions, Principal, Statement};
use crate::template::{DeletionPolicy, Resource};
use crate::value::{Node, Value, format, pseudo};

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
        let owner = Node::map([("ObjectOwnership", "BucketOwnerEnforced")]);
        let versioning = self
            .versioning
            .or(self.object_lock.as_ref().map(|_| BucketVersioning::Enabled));
        let rules = |rules: Vec<Node>, name: &str| {
            (!rules.is_empty()).then(|| Node::map([(name, Node::list(rules))]))
        };
        let lifecycle = self
            .lifecycle_rules
            .iter()
            .map(LifecycleRule::node)
            .collect();
        let cors = self.cors.iter().map(BucketCors::node).collect();
        let tiers = self
            .intelligent_tiering
            .iter()
            .map(|(id, tiering)| tiering.node(id));
        let inventories = self
            .inventories
            .iter()
            .map(|(id, inventory)| inventory.node(id));
        let list = |list: Vec<Node>| (!list.is_empty()).then(|| Node::list(list));
        let metrics = Node::list([Node::map([("Id", ENTIRE_BUCKET)])]);
        Resource::new("AWS::S3::Bucket")
            .set_some("BucketName", self.bucket_name.clone())
            .set("PublicAccessBlockConfiguration", self.public_access_block())
            .set(
                "OwnershipControls",
                Node::map([("Rules", Node::list([owner]))]),
            )
            .set("BucketEncryption", self.encryption.node())
            .set_some(
                "VersioningConfiguration",
                versioning.map(BucketVersioning::node),
            )
            .set_some("LifecycleConfiguration", rules(lifecycle, "Rules"))
            .set_some("CorsConfiguration", rules(cors, "CorsRules"))
            .set_some(
                "NotificationConfiguration",
                notification::node(notifications, self.event_bridge),
            )
            .set_some("LoggingConfiguration", self.logging(cx))
            .set_some("ObjectLockEnabled", self.object_lock.as_ref().map(|_| true))
            .set_some(
                "ObjectLockConfiguration",
                self.object_lock.as_ref().map(ObjectLock::node),
            )
            .set_some(
                "WebsiteConfiguration",
                self.website.as_ref().map(BucketWebsite::node),
            )
            .set_some(
                "AccelerateConfiguration",
                self.transfer_acceleration
                    .then(|| Node::map([("AccelerationStatus", "Enabled")])),
            )
            .set_some("IntelligentTieringConfigurations", list(tiers.collect()))
            .set_some("InventoryConfigurations", list(inventories.collect()))
            .set_some(
                "MetricsConfigurations",
                self.request_metrics.then_some(metrics),
            )
            .keep(DeletionPolicy::Retain)
    }

    /// Lists of access control can never open the bucket; a policy can where everybody shall read.
    fn public_access_block(&self) -> Node {
        Node::map([
            ("BlockPublicAcls", true),
            ("IgnorePublicAcls", true),
            ("BlockPublicPolicy", !self.public_read),
            ("RestrictPublicBuckets", !self.public_read),
        ])
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

    fn logging(&self, cx: &Lowering<'_>) -> Option<Node> {
        let logs = self.access_logs.as_ref()?;
        let bucket = logs.bucket.name().at(logs.bucket.origin());
        Some(Node::map([
            ("DestinationBucketName", bucket.node()),
            ("LogFilePrefix", self.log_prefix(cx).node()),
        ]))
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
