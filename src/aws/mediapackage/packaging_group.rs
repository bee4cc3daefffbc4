// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaPackage::PackagingGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaPackage::PackagingGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packaginggroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PackagingGroup(Body);

resource! { PackagingGroup "AWS::MediaPackage::PackagingGroup" }

impl PackagingGroup {
    /// `Authorization`: `Authorization`.
    #[track_caller]
    pub fn authorization(mut self, value: impl IntoValue<Authorization>) -> Self {
        self.0.set("Authorization", value);
        self
    }

    /// `EgressAccessLogs`: `LogConfiguration`.
    #[track_caller]
    pub fn egress_access_logs(mut self, value: impl IntoValue<LogConfiguration>) -> Self {
        self.0.set("EgressAccessLogs", value);
        self
    }

    /// `Id`: string, 1 to 256 characters, pattern `\A[0-9a-zA-Z-_]+\Z`. Required. A change replaces the resource.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<PackagingGroup> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `DomainName`
    #[inline]
    pub fn domain_name(&self) -> Value<String> {
        self.attribute("DomainName")
    }
}

/// `Authorization` of `AWS::MediaPackage::PackagingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Authorization(Properties);

properties! { Authorization }

impl Authorization {
    /// `CdnIdentifierSecret`: string. Required.
    #[track_caller]
    pub fn cdn_identifier_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CdnIdentifierSecret", value);
        self
    }

    /// `SecretsRoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn secrets_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("SecretsRoleArn", value);
        self
    }
}

/// `LogConfiguration` of `AWS::MediaPackage::PackagingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogConfiguration(Properties);

properties! { LogConfiguration }

impl LogConfiguration {
    /// `LogGroupName`: `LogsLogGroupName`, 1 to 512 characters, pattern `\A\/aws\/MediaPackage\/[0-9a-zA-Z-_\/\.#]+\Z`.
    #[track_caller]
    pub fn log_group_name(mut self, value: impl IntoValue<format::LogsLogGroupName>) -> Self {
        self.0.set("LogGroupName", value);
        self
    }
}

/// `Tag` of `AWS::MediaPackage::PackagingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
