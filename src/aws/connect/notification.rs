// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::Notification` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::Notification`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-notification.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Notification(Body);

resource! { Notification "AWS::Connect::Notification" }

impl Notification {
    /// `Content`: `NotificationContent`. Required.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<NotificationContent>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `ExpiresAt`: string, pattern `^[0-9]+$`. A change replaces the resource.
    #[track_caller]
    pub fn expires_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExpiresAt", value);
        self
    }

    /// `InstanceArn`: string, pattern `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }

    /// `Priority`: `Priority`. A change replaces the resource.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<Priority>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `Recipients`: list of strings, at most 200 items. A change replaces the resource.
    #[track_caller]
    pub fn recipients(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Recipients", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Notification> {
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
}

/// `NotificationContent` of `AWS::Connect::Notification`.
#[derive(Clone, Default)]
#[must_use]
pub struct NotificationContent(Properties);

properties! { NotificationContent }

impl NotificationContent {
    /// `DeDE`: string, pattern `^.{0,500}$`.
    #[track_caller]
    pub fn de_de(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeDE", value);
        self
    }

    /// `EnUS`: string, pattern `^.{0,500}$`.
    #[track_caller]
    pub fn en_us(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnUS", value);
        self
    }

    /// `EsES`: string, pattern `^.{0,500}$`.
    #[track_caller]
    pub fn es_es(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EsES", value);
        self
    }

    /// `FrFR`: string, pattern `^.{0,500}$`.
    #[track_caller]
    pub fn fr_fr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FrFR", value);
        self
    }

    /// `IdID`: string, pattern `^.{0,500}$`.
    #[track_caller]
    pub fn id_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdID", value);
        self
    }

    /// `ItIT`: string, pattern `^.{0,500}$`.
    #[track_caller]
    pub fn it_it(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ItIT", value);
        self
    }

    /// `JaJP`: string, pattern `^.{0,500}$`.
    #[track_caller]
    pub fn ja_jp(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JaJP", value);
        self
    }

    /// `KoKR`: string, pattern `^.{0,500}$`.
    #[track_caller]
    pub fn ko_kr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KoKR", value);
        self
    }

    /// `PtBR`: string, pattern `^.{0,500}$`.
    #[track_caller]
    pub fn pt_br(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PtBR", value);
        self
    }

    /// `ZhCN`: string, pattern `^.{0,500}$`.
    #[track_caller]
    pub fn zh_cn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ZhCN", value);
        self
    }

    /// `ZhTW`: string, pattern `^.{0,500}$`.
    #[track_caller]
    pub fn zh_tw(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ZhTW", value);
        self
    }
}

choice! {
    /// `Priority` of `AWS::Connect::Notification`.
    Priority
    HIGH "HIGH"
    LOW "LOW"
}

/// `Tag` of `AWS::Connect::Notification`.
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
