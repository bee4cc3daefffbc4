// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppMesh::VirtualRouter` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppMesh::VirtualRouter`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualrouter.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualRouter(Body);

resource! { VirtualRouter "AWS::AppMesh::VirtualRouter" }

impl VirtualRouter {
    /// `MeshName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn mesh_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MeshName", value);
        self
    }

    /// `MeshOwner`: string. A change replaces the resource.
    #[track_caller]
    pub fn mesh_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MeshOwner", value);
        self
    }

    /// `Spec`: `VirtualRouterSpec`. Required.
    #[track_caller]
    pub fn spec(mut self, value: impl IntoValue<VirtualRouterSpec>) -> Self {
        self.0.set("Spec", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VirtualRouterName`: string. A change replaces the resource.
    #[track_caller]
    pub fn virtual_router_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VirtualRouterName", value);
        self
    }
}

impl Handle<VirtualRouter> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `MeshName`
    #[inline]
    pub fn mesh_name(&self) -> Value<String> {
        self.attribute("MeshName")
    }

    /// `MeshOwner`
    #[inline]
    pub fn mesh_owner(&self) -> Value<String> {
        self.attribute("MeshOwner")
    }

    /// `ResourceOwner`
    #[inline]
    pub fn resource_owner(&self) -> Value<String> {
        self.attribute("ResourceOwner")
    }

    /// `Uid`
    #[inline]
    pub fn uid(&self) -> Value<String> {
        self.attribute("Uid")
    }

    /// `VirtualRouterName`
    #[inline]
    pub fn virtual_router_name(&self) -> Value<String> {
        self.attribute("VirtualRouterName")
    }
}

/// `PortMapping` of `AWS::AppMesh::VirtualRouter`.
#[derive(Clone, Default)]
#[must_use]
pub struct PortMapping(Properties);

properties! { PortMapping }

impl PortMapping {
    /// `Port`: integer. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `Protocol`: string. Required.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Protocol", value);
        self
    }
}

/// `Tag` of `AWS::AppMesh::VirtualRouter`.
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

/// `VirtualRouterListener` of `AWS::AppMesh::VirtualRouter`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualRouterListener(Properties);

properties! { VirtualRouterListener }

impl VirtualRouterListener {
    /// `PortMapping`: `PortMapping`. Required.
    #[track_caller]
    pub fn port_mapping(mut self, value: impl IntoValue<PortMapping>) -> Self {
        self.0.set("PortMapping", value);
        self
    }
}

/// `VirtualRouterSpec` of `AWS::AppMesh::VirtualRouter`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualRouterSpec(Properties);

properties! { VirtualRouterSpec }

impl VirtualRouterSpec {
    /// `Listeners`: list of `VirtualRouterListener`. Required.
    #[track_caller]
    pub fn listeners(mut self, value: impl IntoValue<ListOf<VirtualRouterListener>>) -> Self {
        self.0.set("Listeners", value);
        self
    }
}
