// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Chime::AppInstanceUser` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Chime::AppInstanceUser`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstanceuser.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AppInstanceUser(Body);

resource! { AppInstanceUser "AWS::Chime::AppInstanceUser" }

impl AppInstanceUser {
    /// `AppInstanceArn`: string, 5 to 1600 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn app_instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppInstanceArn", value);
        self
    }

    /// `AppInstanceUserId`: string, 1 to 64 characters, pattern `^[A-Za-z0-9]([A-Za-z0-9\:\-\_\.\@]{0,62}[A-Za-z0-9])?$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn app_instance_user_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppInstanceUserId", value);
        self
    }

    /// `ExpirationSettings`: `ExpirationSettings`.
    #[track_caller]
    pub fn expiration_settings(mut self, value: impl IntoValue<ExpirationSettings>) -> Self {
        self.0.set("ExpirationSettings", value);
        self
    }

    /// `Metadata`: string, at most 1024 characters, pattern `.*`.
    #[track_caller]
    pub fn metadata_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Metadata", value);
        self
    }

    /// `Name`: string, at most 256 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AppInstanceUser> {
    /// `AppInstanceUserArn`
    #[inline]
    pub fn app_instance_user_arn(&self) -> Value<String> {
        self.attribute("AppInstanceUserArn")
    }
}

/// `ExpirationSettings` of `AWS::Chime::AppInstanceUser`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExpirationSettings(Properties);

properties! { ExpirationSettings }

impl ExpirationSettings {
    /// `ExpirationCriterion`: `ExpirationSettingsExpirationCriterion`. Required.
    #[track_caller]
    pub fn expiration_criterion(
        mut self,
        value: impl IntoValue<ExpirationSettingsExpirationCriterion>,
    ) -> Self {
        self.0.set("ExpirationCriterion", value);
        self
    }

    /// `ExpirationDays`: integer, 1 to 5475. Required.
    #[track_caller]
    pub fn expiration_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ExpirationDays", value);
        self
    }
}

choice! {
    /// `ExpirationSettingsExpirationCriterion` of `AWS::Chime::AppInstanceUser`.
    ExpirationSettingsExpirationCriterion
    CREATED_TIMESTAMP "CREATED_TIMESTAMP"
}

/// `Tag` of `AWS::Chime::AppInstanceUser`.
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
