// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppMesh::Mesh` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppMesh::Mesh`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-mesh.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Mesh(Body);

resource! { Mesh "AWS::AppMesh::Mesh" }

impl Mesh {
    /// `MeshName`: string. A change replaces the resource.
    #[track_caller]
    pub fn mesh_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MeshName", value);
        self
    }

    /// `Spec`: `MeshSpec`.
    #[track_caller]
    pub fn spec(mut self, value: impl IntoValue<MeshSpec>) -> Self {
        self.0.set("Spec", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Mesh> {
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
}

/// `EgressFilter` of `AWS::AppMesh::Mesh`.
#[derive(Clone, Default)]
#[must_use]
pub struct EgressFilter(Properties);

properties! { EgressFilter }

impl EgressFilter {
    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `MeshServiceDiscovery` of `AWS::AppMesh::Mesh`.
#[derive(Clone, Default)]
#[must_use]
pub struct MeshServiceDiscovery(Properties);

properties! { MeshServiceDiscovery }

impl MeshServiceDiscovery {
    /// `IpPreference`: string.
    #[track_caller]
    pub fn ip_preference(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpPreference", value);
        self
    }
}

/// `MeshSpec` of `AWS::AppMesh::Mesh`.
#[derive(Clone, Default)]
#[must_use]
pub struct MeshSpec(Properties);

properties! { MeshSpec }

impl MeshSpec {
    /// `EgressFilter`: `EgressFilter`.
    #[track_caller]
    pub fn egress_filter(mut self, value: impl IntoValue<EgressFilter>) -> Self {
        self.0.set("EgressFilter", value);
        self
    }

    /// `ServiceDiscovery`: `MeshServiceDiscovery`.
    #[track_caller]
    pub fn service_discovery(mut self, value: impl IntoValue<MeshServiceDiscovery>) -> Self {
        self.0.set("ServiceDiscovery", value);
        self
    }
}

/// `Tag` of `AWS::AppMesh::Mesh`.
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
