// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ServerlessRepo::Application` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ServerlessRepo::Application`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverlessrepo-application.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Application(Body);

resource! { Application "AWS::ServerlessRepo::Application" }

impl Application {
    /// `Author`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn author(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Author", value);
        self
    }

    /// `Description`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `HomePageUrl`: string.
    #[track_caller]
    pub fn home_page_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HomePageUrl", value);
        self
    }

    /// `Labels`: list of strings, at most 10 items.
    #[track_caller]
    pub fn labels(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Labels", value);
        self
    }

    /// `LicenseBody`: string. A change replaces the resource.
    #[track_caller]
    pub fn license_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LicenseBody", value);
        self
    }

    /// `Name`: string, 1 to 140 characters, pattern `[a-zA-Z0-9\-]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ReadmeBody`: string.
    #[track_caller]
    pub fn readme_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReadmeBody", value);
        self
    }

    /// `SemanticVersion`: string. A change replaces the resource.
    #[track_caller]
    pub fn semantic_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SemanticVersion", value);
        self
    }

    /// `SourceCodeUrl`: string. A change replaces the resource.
    #[track_caller]
    pub fn source_code_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceCodeUrl", value);
        self
    }

    /// `SpdxLicenseId`: string. A change replaces the resource.
    #[track_caller]
    pub fn spdx_license_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SpdxLicenseId", value);
        self
    }

    /// `TemplateBody`: string. A change replaces the resource.
    #[track_caller]
    pub fn template_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateBody", value);
        self
    }
}

impl Handle<Application> {
    /// `ApplicationId`
    #[inline]
    pub fn application_id(&self) -> Value<String> {
        self.attribute("ApplicationId")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `IsVerifiedAuthor`
    #[inline]
    pub fn is_verified_author(&self) -> Value<bool> {
        self.attribute("IsVerifiedAuthor")
    }
}
