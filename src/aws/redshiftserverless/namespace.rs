// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RedshiftServerless::Namespace` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::RedshiftServerless::Namespace`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-namespace.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Namespace(Body);

resource! { Namespace "AWS::RedshiftServerless::Namespace" }

impl Namespace {
    /// `AdminPasswordSecretKmsKeyId`: string.
    #[track_caller]
    pub fn admin_password_secret_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AdminPasswordSecretKmsKeyId", value);
        self
    }

    /// `AdminUserPassword`: string, 8 to 64 characters, pattern `^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[^\x00-\x20\x22\x27\x2f\x40\x5c\x7f-\uffff]+`.
    #[track_caller]
    pub fn admin_user_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AdminUserPassword", value);
        self
    }

    /// `AdminUsername`: string, pattern `[a-zA-Z][a-zA-Z_0-9+.@-]*`.
    #[track_caller]
    pub fn admin_username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AdminUsername", value);
        self
    }

    /// `DbName`: string, at most 127 characters, pattern `[a-zA-Z][a-zA-Z_0-9+.@-]*`.
    #[track_caller]
    pub fn db_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DbName", value);
        self
    }

    /// `DefaultIamRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn default_iam_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("DefaultIamRoleArn", value);
        self
    }

    /// `FinalSnapshotName`: string, at most 255 characters, pattern `[a-z][a-z0-9]*(-[a-z0-9]+)*`.
    #[track_caller]
    pub fn final_snapshot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FinalSnapshotName", value);
        self
    }

    /// `FinalSnapshotRetentionPeriod`: integer.
    #[track_caller]
    pub fn final_snapshot_retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FinalSnapshotRetentionPeriod", value);
        self
    }

    /// `IamRoles`: list of strings.
    #[track_caller]
    pub fn iam_roles(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IamRoles", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `LogExports`: list of `LogExport`, at most 16 items.
    #[track_caller]
    pub fn log_exports(mut self, value: impl IntoValue<ListOf<LogExport>>) -> Self {
        self.0.set("LogExports", value);
        self
    }

    /// `ManageAdminPassword`: boolean.
    #[track_caller]
    pub fn manage_admin_password(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ManageAdminPassword", value);
        self
    }

    /// `NamespaceName`: string, 3 to 64 characters, pattern `^[a-z0-9-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn namespace_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NamespaceName", value);
        self
    }

    /// `NamespaceResourcePolicy`: object or string.
    #[track_caller]
    pub fn namespace_resource_policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("NamespaceResourcePolicy", value);
        self
    }

    /// `RedshiftIdcApplicationArn`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn redshift_idc_application_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RedshiftIdcApplicationArn", value);
        self
    }

    /// `SnapshotCopyConfigurations`: list of `SnapshotCopyConfiguration`, at most 1 item.
    #[track_caller]
    pub fn snapshot_copy_configurations(
        mut self,
        value: impl IntoValue<ListOf<SnapshotCopyConfiguration>>,
    ) -> Self {
        self.0.set("SnapshotCopyConfigurations", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Namespace> {
    /// `Namespace`
    #[inline]
    pub fn namespace(&self) -> Value<Node> {
        self.attribute("Namespace")
    }

    /// `Namespace.AdminUsername`
    #[inline]
    pub fn namespace_admin_username(&self) -> Value<String> {
        self.attribute("Namespace.AdminUsername")
    }

    /// `Namespace.CreationDate`
    #[inline]
    pub fn namespace_creation_date(&self) -> Value<String> {
        self.attribute("Namespace.CreationDate")
    }

    /// `Namespace.DbName`
    #[inline]
    pub fn namespace_db_name(&self) -> Value<String> {
        self.attribute("Namespace.DbName")
    }

    /// `Namespace.DefaultIamRoleArn`
    #[inline]
    pub fn namespace_default_iam_role_arn(&self) -> Value<format::IamRoleArn> {
        self.attribute("Namespace.DefaultIamRoleArn")
    }

    /// `Namespace.IamRoles`
    #[inline]
    pub fn namespace_iam_roles(&self) -> Value<Vec<String>> {
        self.attribute("Namespace.IamRoles")
    }

    /// `Namespace.KmsKeyId`
    #[inline]
    pub fn namespace_kms_key_id(&self) -> Value<format::KmsKey> {
        self.attribute("Namespace.KmsKeyId")
    }

    /// `Namespace.LogExports`
    #[inline]
    pub fn namespace_log_exports(&self) -> Value<Vec<String>> {
        self.attribute("Namespace.LogExports")
    }

    /// `Namespace.NamespaceArn`
    #[inline]
    pub fn namespace_namespace_arn(&self) -> Value<String> {
        self.attribute("Namespace.NamespaceArn")
    }

    /// `Namespace.NamespaceId`
    #[inline]
    pub fn namespace_namespace_id(&self) -> Value<String> {
        self.attribute("Namespace.NamespaceId")
    }

    /// `Namespace.NamespaceName`
    #[inline]
    pub fn namespace_namespace_name(&self) -> Value<String> {
        self.attribute("Namespace.NamespaceName")
    }

    /// `Namespace.Status`
    #[inline]
    pub fn namespace_status(&self) -> Value<String> {
        self.attribute("Namespace.Status")
    }
}

choice! {
    /// `LogExport` of `AWS::RedshiftServerless::Namespace`.
    LogExport
    USERACTIVITYLOG "useractivitylog"
    USERLOG "userlog"
    CONNECTIONLOG "connectionlog"
}

/// `SnapshotCopyConfiguration` of `AWS::RedshiftServerless::Namespace`.
#[derive(Clone, Default)]
#[must_use]
pub struct SnapshotCopyConfiguration(Properties);

properties! { SnapshotCopyConfiguration }

impl SnapshotCopyConfiguration {
    /// `DestinationKmsKeyId`: string.
    #[track_caller]
    pub fn destination_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationKmsKeyId", value);
        self
    }

    /// `DestinationRegion`: string. Required.
    #[track_caller]
    pub fn destination_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationRegion", value);
        self
    }

    /// `SnapshotRetentionPeriod`: integer.
    #[track_caller]
    pub fn snapshot_retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SnapshotRetentionPeriod", value);
        self
    }
}

/// `Tag` of `AWS::RedshiftServerless::Namespace`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
