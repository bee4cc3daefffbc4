// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Comprehend`

pub mod document_classifier;
pub mod document_classifier_endpoint;
pub mod entity_recognizer;
pub mod entity_recognizer_endpoint;
pub mod flywheel;

pub use document_classifier::DocumentClassifier;
pub use document_classifier_endpoint::DocumentClassifierEndpoint;
pub use entity_recognizer::EntityRecognizer;
pub use entity_recognizer_endpoint::EntityRecognizerEndpoint;
pub use flywheel::Flywheel;
