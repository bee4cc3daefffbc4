// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataZone::Domain` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DataZone::Domain`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-domain.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Domain(Body);

resource! { Domain "AWS::DataZone::Domain" }

impl Domain {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DomainExecutionRole`: string, pattern `^arn:aws[^:]*:iam::\d{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`.
    #[track_caller]
    pub fn domain_execution_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainExecutionRole", value);
        self
    }

    /// `DomainVersion`: `DomainVersion`. A change replaces the resource.
    #[track_caller]
    pub fn domain_version(mut self, value: impl IntoValue<DomainVersion>) -> Self {
        self.0.set("DomainVersion", value);
        self
    }

    /// `KmsKeyIdentifier`: string, 1 to 1024 characters, pattern `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKeyIdentifier", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ServiceRole`: string, pattern `^arn:aws[^:]*:iam::\d{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`.
    #[track_caller]
    pub fn service_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceRole", value);
        self
    }

    /// `SingleSignOn`: `SingleSignOn`.
    #[track_caller]
    pub fn single_sign_on(mut self, value: impl IntoValue<SingleSignOn>) -> Self {
        self.0.set("SingleSignOn", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Domain> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `LastUpdatedAt`
    #[inline]
    pub fn last_updated_at(&self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// `ManagedAccountId`
    #[inline]
    pub fn managed_account_id(&self) -> Value<String> {
        self.attribute("ManagedAccountId")
    }

    /// `PortalUrl`
    #[inline]
    pub fn portal_url(&self) -> Value<String> {
        self.attribute("PortalUrl")
    }

    /// `RootDomainUnitId`
    #[inline]
    pub fn root_domain_unit_id(&self) -> Value<String> {
        self.attribute("RootDomainUnitId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

choice! {
    /// `AuthType` of `AWS::DataZone::Domain`.
    AuthType
    IAM_IDC "IAM_IDC"
    DISABLED "DISABLED"
}

choice! {
    /// `DomainVersion` of `AWS::DataZone::Domain`.
    DomainVersion
    V1 "V1"
    V2 "V2"
}

/// `SingleSignOn` of `AWS::DataZone::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct SingleSignOn(Properties);

properties! { SingleSignOn }

impl SingleSignOn {
    /// `IdcInstanceArn`: string, 10 to 1224 characters.
    #[track_caller]
    pub fn idc_instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdcInstanceArn", value);
        self
    }

    /// `Type`: `AuthType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<AuthType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `UserAssignment`: `UserAssignment`.
    #[track_caller]
    pub fn user_assignment(mut self, value: impl IntoValue<UserAssignment>) -> Self {
        self.0.set("UserAssignment", value);
        self
    }
}

/// `Tag` of `AWS::DataZone::Domain`.
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

choice! {
    /// `UserAssignment` of `AWS::DataZone::Domain`.
    UserAssignment
    AUTOMATIC "AUTOMATIC"
    MANUAL "MANUAL"
}
