// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RefactorSpaces::Route` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RefactorSpaces::Route`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-route.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Route(Body);

resource! { Route "AWS::RefactorSpaces::Route" }

impl Route {
    /// `ApplicationIdentifier`: string, 14 characters, pattern `^app-([0-9A-Za-z]{10}$)`. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationIdentifier", value);
        self
    }

    /// `DefaultRoute`: `DefaultRouteInput`.
    #[track_caller]
    pub fn default_route(mut self, value: impl IntoValue<DefaultRouteInput>) -> Self {
        self.0.set("DefaultRoute", value);
        self
    }

    /// `EnvironmentIdentifier`: string, 14 characters, pattern `^env-([0-9A-Za-z]{10}$)`. Required. A change replaces the resource.
    #[track_caller]
    pub fn environment_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentIdentifier", value);
        self
    }

    /// `RouteType`: `RouteType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn route_type(mut self, value: impl IntoValue<RouteType>) -> Self {
        self.0.set("RouteType", value);
        self
    }

    /// `ServiceIdentifier`: string, 14 characters, pattern `^svc-([0-9A-Za-z]{10}$)`. Required. A change replaces the resource.
    #[track_caller]
    pub fn service_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceIdentifier", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UriPathRoute`: `UriPathRouteInput`.
    #[track_caller]
    pub fn uri_path_route(mut self, value: impl IntoValue<UriPathRouteInput>) -> Self {
        self.0.set("UriPathRoute", value);
        self
    }
}

impl Handle<Route> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `PathResourceToId`
    #[inline]
    pub fn path_resource_to_id(&self) -> Value<String> {
        self.attribute("PathResourceToId")
    }

    /// `RouteIdentifier`
    #[inline]
    pub fn route_identifier(&self) -> Value<String> {
        self.attribute("RouteIdentifier")
    }
}

/// `DefaultRouteInput` of `AWS::RefactorSpaces::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultRouteInput(Properties);

properties! { DefaultRouteInput }

impl DefaultRouteInput {
    /// `ActivationState`: `RouteActivationState`. Required.
    #[track_caller]
    pub fn activation_state(mut self, value: impl IntoValue<RouteActivationState>) -> Self {
        self.0.set("ActivationState", value);
        self
    }
}

choice! {
    /// `Method` of `AWS::RefactorSpaces::Route`.
    Method
    DELETE "DELETE"
    GET "GET"
    HEAD "HEAD"
    OPTIONS "OPTIONS"
    PATCH "PATCH"
    POST "POST"
    PUT "PUT"
}

choice! {
    /// `RouteActivationState` of `AWS::RefactorSpaces::Route`.
    RouteActivationState
    INACTIVE "INACTIVE"
    ACTIVE "ACTIVE"
}

choice! {
    /// `RouteType` of `AWS::RefactorSpaces::Route`.
    RouteType
    DEFAULT "DEFAULT"
    URI_PATH "URI_PATH"
}

/// `Tag` of `AWS::RefactorSpaces::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:).+`. Required.
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

/// `UriPathRouteInput` of `AWS::RefactorSpaces::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct UriPathRouteInput(Properties);

properties! { UriPathRouteInput }

impl UriPathRouteInput {
    /// `ActivationState`: `RouteActivationState`. Required.
    #[track_caller]
    pub fn activation_state(mut self, value: impl IntoValue<RouteActivationState>) -> Self {
        self.0.set("ActivationState", value);
        self
    }

    /// `AppendSourcePath`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn append_source_path(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AppendSourcePath", value);
        self
    }

    /// `IncludeChildPaths`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn include_child_paths(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeChildPaths", value);
        self
    }

    /// `Methods`: list of `Method`. A change replaces the resource.
    #[track_caller]
    pub fn methods(mut self, value: impl IntoValue<ListOf<Method>>) -> Self {
        self.0.set("Methods", value);
        self
    }

    /// `SourcePath`: string, 1 to 2048 characters, pattern `^(/([a-zA-Z0-9._:-]+|\{[a-zA-Z0-9._:-]+\}))+$`. A change replaces the resource.
    #[track_caller]
    pub fn source_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourcePath", value);
        self
    }
}
