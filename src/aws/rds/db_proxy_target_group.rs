// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RDS::DBProxyTargetGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RDS::DBProxyTargetGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxytargetgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DBProxyTargetGroup(Body);

resource! { DBProxyTargetGroup "AWS::RDS::DBProxyTargetGroup" }

impl DBProxyTargetGroup {
    /// `ConnectionPoolConfigurationInfo`: `ConnectionPoolConfigurationInfoFormat`.
    #[track_caller]
    pub fn connection_pool_configuration_info(
        mut self,
        value: impl IntoValue<ConnectionPoolConfigurationInfoFormat>,
    ) -> Self {
        self.0.set("ConnectionPoolConfigurationInfo", value);
        self
    }

    /// `DBClusterIdentifiers`: list of strings.
    #[track_caller]
    pub fn db_cluster_identifiers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DBClusterIdentifiers", value);
        self
    }

    /// `DBInstanceIdentifiers`: list of strings.
    #[track_caller]
    pub fn db_instance_identifiers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DBInstanceIdentifiers", value);
        self
    }

    /// `DBProxyName`: string, 1 to 64 characters, pattern `[A-z][0-z]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn db_proxy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBProxyName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetGroupName`: `TargetGroupName`, 1 to 63 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn target_group_name(mut self, value: impl IntoValue<TargetGroupName>) -> Self {
        self.0.set("TargetGroupName", value);
        self
    }
}

impl Handle<DBProxyTargetGroup> {
    /// `TargetGroupArn`
    #[inline]
    pub fn target_group_arn(&self) -> Value<String> {
        self.attribute("TargetGroupArn")
    }
}

/// `ConnectionPoolConfigurationInfoFormat` of `AWS::RDS::DBProxyTargetGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectionPoolConfigurationInfoFormat(Properties);

properties! { ConnectionPoolConfigurationInfoFormat }

impl ConnectionPoolConfigurationInfoFormat {
    /// `ConnectionBorrowTimeout`: integer.
    #[track_caller]
    pub fn connection_borrow_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ConnectionBorrowTimeout", value);
        self
    }

    /// `InitQuery`: string.
    #[track_caller]
    pub fn init_query(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InitQuery", value);
        self
    }

    /// `MaxConnectionsPercent`: integer, 0 to 100.
    #[track_caller]
    pub fn max_connections_percent(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxConnectionsPercent", value);
        self
    }

    /// `MaxIdleConnectionsPercent`: integer, 0 to 100.
    #[track_caller]
    pub fn max_idle_connections_percent(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxIdleConnectionsPercent", value);
        self
    }

    /// `SessionPinningFilters`: list of strings.
    #[track_caller]
    pub fn session_pinning_filters(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SessionPinningFilters", value);
        self
    }
}

/// `Tag` of `AWS::RDS::DBProxyTargetGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:|rds:)[\p{L}\p{Z}\p{N}_. :/=+\-@]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters, pattern `^(?!aws:|rds:)[\p{L}\p{Z}\p{N}_. :/=+\-@]+$`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `TargetGroupName` of `AWS::RDS::DBProxyTargetGroup`.
    TargetGroupName
    DEFAULT "default"
}
