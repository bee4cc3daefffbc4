// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Glue::Session` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Glue::Session`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-session.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Session(Body);

resource! { Session "AWS::Glue::Session" }

impl Session {
    /// `Command`: `SessionCommand`. Required. A change replaces the resource.
    #[track_caller]
    pub fn command(mut self, value: impl IntoValue<SessionCommand>) -> Self {
        self.0.set("Command", value);
        self
    }

    /// `Connections`: `ConnectionsList`. A change replaces the resource.
    #[track_caller]
    pub fn connections(mut self, value: impl IntoValue<ConnectionsList>) -> Self {
        self.0.set("Connections", value);
        self
    }

    /// `DefaultArguments`: map of strings, at most 75 entries. A change replaces the resource.
    #[track_caller]
    pub fn default_arguments(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("DefaultArguments", value);
        self
    }

    /// `Description`: string, at most 2048 characters, pattern `^[\u0020-\uD7FF\uE000-\uFFFD𐀀-􏿿\r\n\t]*$`. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `GlueVersion`: string, 1 to 255 characters, pattern `^(\w+\.)+\w+$`. A change replaces the resource.
    #[track_caller]
    pub fn glue_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlueVersion", value);
        self
    }

    /// `Id`: string, 1 to 255 characters, pattern `^[\u0020-\uD7FF\uE000-\uFFFD𐀀-􏿿\t]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `IdleTimeout`: integer, at least 1. A change replaces the resource.
    #[track_caller]
    pub fn idle_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IdleTimeout", value);
        self
    }

    /// `MaxCapacity`: number. A change replaces the resource.
    #[track_caller]
    pub fn max_capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxCapacity", value);
        self
    }

    /// `NumberOfWorkers`: integer. A change replaces the resource.
    #[track_caller]
    pub fn number_of_workers(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumberOfWorkers", value);
        self
    }

    /// `RequestOrigin`: string, 1 to 128 characters, pattern `^[.\-_A-Za-z0-9]+$`. A change replaces the resource.
    #[track_caller]
    pub fn request_origin(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RequestOrigin", value);
        self
    }

    /// `Role`: string, 20 to 2048 characters, pattern `^arn:aws[^:]*:iam::[0-9]*:role/.+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Role", value);
        self
    }

    /// `SecurityConfiguration`: string, 1 to 255 characters, pattern `^[\u0020-\uD7FF\uE000-\uFFFD𐀀-􏿿\t]*$`. A change replaces the resource.
    #[track_caller]
    pub fn security_configuration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecurityConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Timeout`: integer, at least 1. A change replaces the resource.
    #[track_caller]
    pub fn timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Timeout", value);
        self
    }

    /// `WorkerType`: `WorkerType`. A change replaces the resource.
    #[track_caller]
    pub fn worker_type(mut self, value: impl IntoValue<WorkerType>) -> Self {
        self.0.set("WorkerType", value);
        self
    }
}

impl Handle<Session> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedOn`
    #[inline]
    pub fn created_on(&self) -> Value<String> {
        self.attribute("CreatedOn")
    }

    /// `Progress`
    #[inline]
    pub fn progress(&self) -> Value<f64> {
        self.attribute("Progress")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `ConnectionsList` of `AWS::Glue::Session`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectionsList(Properties);

properties! { ConnectionsList }

impl ConnectionsList {
    /// `Connections`: list of strings, at most 1000 items.
    #[track_caller]
    pub fn connections(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Connections", value);
        self
    }
}

/// `SessionCommand` of `AWS::Glue::Session`.
#[derive(Clone, Default)]
#[must_use]
pub struct SessionCommand(Properties);

properties! { SessionCommand }

impl SessionCommand {
    /// `Name`: string, 1 to 255 characters, pattern `^[\u0020-\uD7FF\uE000-\uFFFD𐀀-􏿿\t]*$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PythonVersion`: string, pattern `^([2-3]|3[.]9)$`.
    #[track_caller]
    pub fn python_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PythonVersion", value);
        self
    }
}

/// `Tag` of `AWS::Glue::Session`.
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
    /// `WorkerType` of `AWS::Glue::Session`.
    WorkerType
    STANDARD "Standard"
    G_1X "G.1X"
    G_2X "G.2X"
    G_025X "G.025X"
    G_4X "G.4X"
    G_8X "G.8X"
    Z_2X "Z.2X"
}
