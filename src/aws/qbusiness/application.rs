// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QBusiness::Application` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::QBusiness::Application`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-application.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Application(Body);

resource! { Application "AWS::QBusiness::Application" }

impl Application {
    /// `AttachmentsConfiguration`: `AttachmentsConfiguration`.
    #[track_caller]
    pub fn attachments_configuration(
        mut self,
        value: impl IntoValue<AttachmentsConfiguration>,
    ) -> Self {
        self.0.set("AttachmentsConfiguration", value);
        self
    }

    /// `AutoSubscriptionConfiguration`: `AutoSubscriptionConfiguration`.
    #[track_caller]
    pub fn auto_subscription_configuration(
        mut self,
        value: impl IntoValue<AutoSubscriptionConfiguration>,
    ) -> Self {
        self.0.set("AutoSubscriptionConfiguration", value);
        self
    }

    /// `ClientIdsForOIDC`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn client_ids_for_oidc(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ClientIdsForOIDC", value);
        self
    }

    /// `Description`: string, at most 1000 characters, pattern `^[\s\S]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisplayName`: string, 1 to 1000 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Required.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `EncryptionConfiguration`: `EncryptionConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }

    /// `IamIdentityProviderArn`: string, 20 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn iam_identity_provider_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IamIdentityProviderArn", value);
        self
    }

    /// `IdentityCenterInstanceArn`: string, 10 to 1224 characters.
    #[track_caller]
    pub fn identity_center_instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityCenterInstanceArn", value);
        self
    }

    /// `IdentityType`: `IdentityType`. A change replaces the resource.
    #[track_caller]
    pub fn identity_type(mut self, value: impl IntoValue<IdentityType>) -> Self {
        self.0.set("IdentityType", value);
        self
    }

    /// `PersonalizationConfiguration`: `PersonalizationConfiguration`.
    #[track_caller]
    pub fn personalization_configuration(
        mut self,
        value: impl IntoValue<PersonalizationConfiguration>,
    ) -> Self {
        self.0.set("PersonalizationConfiguration", value);
        self
    }

    /// `QAppsConfiguration`: `QAppsConfiguration`.
    #[track_caller]
    pub fn q_apps_configuration(mut self, value: impl IntoValue<QAppsConfiguration>) -> Self {
        self.0.set("QAppsConfiguration", value);
        self
    }

    /// `QuickSightConfiguration`: `QuickSightConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn quick_sight_configuration(
        mut self,
        value: impl IntoValue<QuickSightConfiguration>,
    ) -> Self {
        self.0.set("QuickSightConfiguration", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, at most 1284 characters.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Application> {
    /// `ApplicationArn`
    #[inline]
    pub fn application_arn(&self) -> Value<String> {
        self.attribute("ApplicationArn")
    }

    /// `ApplicationId`
    #[inline]
    pub fn application_id(&self) -> Value<String> {
        self.attribute("ApplicationId")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `IdentityCenterApplicationArn`
    #[inline]
    pub fn identity_center_application_arn(&self) -> Value<String> {
        self.attribute("IdentityCenterApplicationArn")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `AttachmentsConfiguration` of `AWS::QBusiness::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct AttachmentsConfiguration(Properties);

properties! { AttachmentsConfiguration }

impl AttachmentsConfiguration {
    /// `AttachmentsControlMode`: `AttachmentsControlMode`. Required.
    #[track_caller]
    pub fn attachments_control_mode(
        mut self,
        value: impl IntoValue<AttachmentsControlMode>,
    ) -> Self {
        self.0.set("AttachmentsControlMode", value);
        self
    }
}

choice! {
    /// `AttachmentsControlMode` of `AWS::QBusiness::Application`.
    AttachmentsControlMode
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `AutoSubscriptionConfiguration` of `AWS::QBusiness::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoSubscriptionConfiguration(Properties);

properties! { AutoSubscriptionConfiguration }

impl AutoSubscriptionConfiguration {
    /// `AutoSubscribe`: `AutoSubscriptionStatus`. Required.
    #[track_caller]
    pub fn auto_subscribe(mut self, value: impl IntoValue<AutoSubscriptionStatus>) -> Self {
        self.0.set("AutoSubscribe", value);
        self
    }

    /// `DefaultSubscriptionType`: `SubscriptionType`.
    #[track_caller]
    pub fn default_subscription_type(mut self, value: impl IntoValue<SubscriptionType>) -> Self {
        self.0.set("DefaultSubscriptionType", value);
        self
    }
}

choice! {
    /// `AutoSubscriptionStatus` of `AWS::QBusiness::Application`.
    AutoSubscriptionStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `EncryptionConfiguration` of `AWS::QBusiness::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfiguration(Properties);

properties! { EncryptionConfiguration }

impl EncryptionConfiguration {
    /// `KmsKeyId`: `KmsKey`, 1 to 2048 characters.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }
}

choice! {
    /// `IdentityType` of `AWS::QBusiness::Application`.
    IdentityType
    AWS_IAM_IDP_SAML "AWS_IAM_IDP_SAML"
    AWS_IAM_IDP_OIDC "AWS_IAM_IDP_OIDC"
    AWS_IAM_IDC "AWS_IAM_IDC"
    AWS_QUICKSIGHT_IDP "AWS_QUICKSIGHT_IDP"
    ANONYMOUS "ANONYMOUS"
}

/// `PersonalizationConfiguration` of `AWS::QBusiness::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct PersonalizationConfiguration(Properties);

properties! { PersonalizationConfiguration }

impl PersonalizationConfiguration {
    /// `PersonalizationControlMode`: `PersonalizationControlMode`. Required.
    #[track_caller]
    pub fn personalization_control_mode(
        mut self,
        value: impl IntoValue<PersonalizationControlMode>,
    ) -> Self {
        self.0.set("PersonalizationControlMode", value);
        self
    }
}

choice! {
    /// `PersonalizationControlMode` of `AWS::QBusiness::Application`.
    PersonalizationControlMode
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `QAppsConfiguration` of `AWS::QBusiness::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct QAppsConfiguration(Properties);

properties! { QAppsConfiguration }

impl QAppsConfiguration {
    /// `QAppsControlMode`: `QAppsControlMode`. Required.
    #[track_caller]
    pub fn q_apps_control_mode(mut self, value: impl IntoValue<QAppsControlMode>) -> Self {
        self.0.set("QAppsControlMode", value);
        self
    }
}

choice! {
    /// `QAppsControlMode` of `AWS::QBusiness::Application`.
    QAppsControlMode
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `QuickSightConfiguration` of `AWS::QBusiness::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct QuickSightConfiguration(Properties);

properties! { QuickSightConfiguration }

impl QuickSightConfiguration {
    /// `ClientNamespace`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9._-]*$`. Required.
    #[track_caller]
    pub fn client_namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientNamespace", value);
        self
    }
}

choice! {
    /// `SubscriptionType` of `AWS::QBusiness::Application`.
    SubscriptionType
    Q_LITE "Q_LITE"
    Q_BUSINESS "Q_BUSINESS"
}

/// `Tag` of `AWS::QBusiness::Application`.
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
