// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `Golden::Test::Choices` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;

/// `Golden::Test::Choices`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/golden-resource-test-choices.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Choices(Body);

resource! { Choices "Golden::Test::Choices" }

impl Choices {
    /// `Kind`: `Kind`.
    #[track_caller]
    pub fn kind(mut self, value: impl IntoValue<Kind>) -> Self {
        self.0.set("Kind", value);
        self
    }

    /// `Mode`: `Mode`.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<Mode>) -> Self {
        self.0.set("Mode", value);
        self
    }

    /// `Modes`: list of `Mode`.
    #[track_caller]
    pub fn modes(mut self, value: impl IntoValue<ListOf<Mode>>) -> Self {
        self.0.set("Modes", value);
        self
    }

    /// `Option`: `OptionProperty`.
    #[track_caller]
    pub fn option(mut self, value: impl IntoValue<OptionProperty>) -> Self {
        self.0.set("Option", value);
        self
    }

    /// `Step`: `Step`.
    #[track_caller]
    pub fn step(mut self, value: impl IntoValue<Step>) -> Self {
        self.0.set("Step", value);
        self
    }
}

choice! {
    /// `Kind` of `Golden::Test::Choices`.
    Kind
    A "A"
    B "B"
}

choice! {
    /// `Mode` of `Golden::Test::Choices`.
    Mode
    ON "on"
    OFF "off"
    ON2 "ON"
}

choice! {
    /// `Option` of `Golden::Test::Choices`.
    OptionProperty
    X "x"
}

/// `Step` of `Golden::Test::Choices`.
#[derive(Clone, Default)]
#[must_use]
pub struct Step(Properties);

properties! { Step }

impl Step {
    /// `Kind`: `StepKind`.
    #[track_caller]
    pub fn kind(mut self, value: impl IntoValue<StepKind>) -> Self {
        self.0.set("Kind", value);
        self
    }

    /// `Mode`: `Mode`.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<Mode>) -> Self {
        self.0.set("Mode", value);
        self
    }
}

choice! {
    /// `StepKind` of `Golden::Test::Choices`.
    StepKind
    V1_0 "1.0"
    AWS_KMS "aws:kms"
    MESSAGE_GROUP "messageGroup"
    EMPTY "*"
    EMPTY2 ""
}
