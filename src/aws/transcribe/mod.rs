// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Transcribe`

pub mod call_analytics_category;
pub mod medical_vocabulary;
pub mod vocabulary;
pub mod vocabulary_filter;

pub use call_analytics_category::CallAnalyticsCategory;
pub use medical_vocabulary::MedicalVocabulary;
pub use vocabulary::Vocabulary;
pub use vocabulary_filter::VocabularyFilter;
