// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppMesh::VirtualService` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppMesh::VirtualService`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualservice.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualService(Body);

resource! { VirtualService "AWS::AppMesh::VirtualService" }

impl VirtualService {
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

    /// `Spec`: `VirtualServiceSpec`. Required.
    #[track_caller]
    pub fn spec(mut self, value: impl IntoValue<VirtualServiceSpec>) -> Self {
        self.0.set("Spec", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VirtualServiceName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn virtual_service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VirtualServiceName", value);
        self
    }
}

impl Handle<VirtualService> {
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

    /// `VirtualServiceName`
    #[inline]
    pub fn virtual_service_name(&self) -> Value<String> {
        self.attribute("VirtualServiceName")
    }
}

/// `Tag` of `AWS::AppMesh::VirtualService`.
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

/// `VirtualNodeServiceProvider` of `AWS::AppMesh::VirtualService`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualNodeServiceProvider(Properties);

properties! { VirtualNodeServiceProvider }

impl VirtualNodeServiceProvider {
    /// `VirtualNodeName`: string. Required.
    #[track_caller]
    pub fn virtual_node_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VirtualNodeName", value);
        self
    }
}

/// `VirtualRouterServiceProvider` of `AWS::AppMesh::VirtualService`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualRouterServiceProvider(Properties);

properties! { VirtualRouterServiceProvider }

impl VirtualRouterServiceProvider {
    /// `VirtualRouterName`: string. Required.
    #[track_caller]
    pub fn virtual_router_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VirtualRouterName", value);
        self
    }
}

/// `VirtualServiceProvider` of `AWS::AppMesh::VirtualService`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualServiceProvider(Properties);

properties! { VirtualServiceProvider }

impl VirtualServiceProvider {
    /// `VirtualNode`: `VirtualNodeServiceProvider`.
    #[track_caller]
    pub fn virtual_node(mut self, value: impl IntoValue<VirtualNodeServiceProvider>) -> Self {
        self.0.set("VirtualNode", value);
        self
    }

    /// `VirtualRouter`: `VirtualRouterServiceProvider`.
    #[track_caller]
    pub fn virtual_router(mut self, value: impl IntoValue<VirtualRouterServiceProvider>) -> Self {
        self.0.set("VirtualRouter", value);
        self
    }
}

/// `VirtualServiceSpec` of `AWS::AppMesh::VirtualService`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualServiceSpec(Properties);

properties! { VirtualServiceSpec }

impl VirtualServiceSpec {
    /// `Provider`: `VirtualServiceProvider`.
    #[track_caller]
    pub fn provider(mut self, value: impl IntoValue<VirtualServiceProvider>) -> Self {
        self.0.set("Provider", value);
        self
    }
}
