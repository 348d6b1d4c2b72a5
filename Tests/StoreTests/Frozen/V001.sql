CREATE TABLE ambito (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    denominazione TEXT NOT NULL CHECK (denominazione <> ''),
    sede TEXT NOT NULL,
    patrono TEXT CHECK (patrono GLOB '[01][0-9]-[0-3][0-9]'),
    sabato_lavorativo INTEGER NOT NULL CHECK (sabato_lavorativo IN (0, 1))
) STRICT;

CREATE TABLE comuni_ambito (
    codice TEXT NOT NULL PRIMARY KEY CHECK (codice <> ''),
    nome TEXT NOT NULL CHECK (nome <> ''),
    ordine INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE operatori (
    id INTEGER PRIMARY KEY,
    codice TEXT NOT NULL UNIQUE CHECK (codice <> ''),
    cognome TEXT NOT NULL,
    nome TEXT NOT NULL,
    ente TEXT NOT NULL,
    ruolo TEXT NOT NULL CHECK (ruolo IN ('urp', 'amministrativo', 'assistente_sociale', 'consulente_cpi',
        'terzo_settore', 'servizio_specialistico', 'supervisore', 'amministratore_tecnico', 'revisore')),
    utente_di_sistema TEXT CHECK (utente_di_sistema <> ''),
    comune TEXT CHECK (comune <> ''),
    attivo INTEGER NOT NULL CHECK (attivo IN (0, 1)),
    ore_settimanali INTEGER CHECK (ore_settimanali BETWEEN 0 AND 168)
) STRICT;

CREATE INDEX operatori_utente ON operatori(utente_di_sistema) WHERE utente_di_sistema IS NOT NULL;

CREATE TABLE punti_di_accesso (
    id INTEGER PRIMARY KEY,
    codice TEXT NOT NULL UNIQUE CHECK (codice <> ''),
    denominazione TEXT NOT NULL,
    comune TEXT NOT NULL,
    tipo TEXT NOT NULL CHECK (tipo <> ''),
    orario TEXT NOT NULL
) STRICT;

CREATE TABLE catalogo_interventi (
    codice TEXT NOT NULL PRIMARY KEY CHECK (codice <> ''),
    denominazione TEXT NOT NULL,
    titolare TEXT NOT NULL,
    fondo TEXT NOT NULL,
    nazionale INTEGER NOT NULL CHECK (nazionale IN (0, 1)),
    ordine INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE progressivi (
    serie TEXT NOT NULL,
    anno INTEGER NOT NULL CHECK (anno BETWEEN 1900 AND 9999),
    ultimo INTEGER NOT NULL CHECK (ultimo >= 1),
    PRIMARY KEY (serie, anno)
) STRICT, WITHOUT ROWID;

CREATE TABLE persone (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version >= 1),
    cognome TEXT NOT NULL,
    nome TEXT NOT NULL,
    sesso TEXT CHECK (sesso IN ('F', 'M')),
    nascita INTEGER,
    luogo_nascita TEXT NOT NULL,
    cittadinanza TEXT NOT NULL,
    codice_fiscale TEXT UNIQUE CHECK (length(codice_fiscale) IN (11, 16)),
    telefono TEXT NOT NULL,
    email TEXT NOT NULL,
    residenza_via TEXT NOT NULL,
    residenza_cap TEXT NOT NULL,
    residenza_comune TEXT NOT NULL,
    domicilio_via TEXT NOT NULL,
    domicilio_cap TEXT NOT NULL,
    domicilio_comune TEXT NOT NULL,
    senza_dimora INTEGER NOT NULL CHECK (senza_dimora IN (0, 1)),
    chiave TEXT NOT NULL,
    modificata_da INTEGER NOT NULL REFERENCES operatori(id),
    modificata INTEGER NOT NULL,
    CHECK (cognome <> '' OR nome <> '')
) STRICT;

CREATE INDEX persone_chiave ON persone(chiave);

CREATE TABLE nuclei (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version >= 1),
    modificata_da INTEGER NOT NULL REFERENCES operatori(id),
    modificata INTEGER NOT NULL
) STRICT;

CREATE TABLE componenti (
    nucleo_id INTEGER NOT NULL REFERENCES nuclei(id),
    ordine INTEGER NOT NULL CHECK (ordine >= 0),
    persona_id INTEGER NOT NULL REFERENCES persone(id),
    parentela TEXT NOT NULL CHECK (parentela IN ('richiedente', 'coniuge', 'figlio', 'genitore',
        'altro_parente', 'altro')),
    convivente INTEGER NOT NULL CHECK (convivente IN (0, 1)),
    titolo_di_studio TEXT CHECK (titolo_di_studio IN ('nessuno', 'primaria', 'secondaria_1', 'qualifica',
        'diploma', 'laurea')),
    condizione TEXT CHECK (condizione IN ('occupato', 'disoccupato_did', 'inoccupato', 'inattivo', 'studente',
        'pensionato', 'inabile')),
    qualifica TEXT NOT NULL,
    did INTEGER NOT NULL CHECK (did IN (0, 1)),
    naspi INTEGER NOT NULL CHECK (naspi IN (0, 1)),
    corsi INTEGER NOT NULL CHECK (corsi IN (0, 1)),
    disabilita TEXT NOT NULL CHECK (disabilita IN ('nessuna', 'media', 'grave', 'na')),
    dal INTEGER NOT NULL,
    al INTEGER CHECK (al >= dal),
    PRIMARY KEY (nucleo_id, ordine)
) STRICT, WITHOUT ROWID;

CREATE INDEX componenti_persona ON componenti(persona_id);

CREATE TABLE accessi (
    id INTEGER PRIMARY KEY,
    data INTEGER NOT NULL,
    ora INTEGER NOT NULL CHECK (ora BETWEEN 0 AND 1439),
    punto_id INTEGER NOT NULL REFERENCES punti_di_accesso(id),
    modalita TEXT NOT NULL CHECK (modalita IN ('sportello', 'telefono', 'email', 'domicilio', 'altro')),
    interlocutore TEXT NOT NULL CHECK (interlocutore IN ('interessato', 'familiare', 'altro_servizio',
        'terzo_settore', 'altro')),
    inviato_da TEXT NOT NULL CHECK (inviato_da IN ('autonomo', 'caf', 'medico', 'scuola', 'cpi',
        'volontariato', 'forze_ordine', 'altro_comune', 'altro')),
    persona_id INTEGER REFERENCES persone(id),
    informativa_il INTEGER,
    esito TEXT NOT NULL CHECK (esito IN ('informato', 'domanda', 'appuntamento', 'altro_servizio', 'nessuno')),
    note BLOB NOT NULL CHECK (length(note) >= 20),
    operatore_id INTEGER NOT NULL REFERENCES operatori(id),
    registrato INTEGER NOT NULL
) STRICT;

CREATE INDEX accessi_data ON accessi(data, punto_id);

CREATE INDEX accessi_persona ON accessi(persona_id) WHERE persona_id IS NOT NULL;

CREATE TABLE accessi_motivi (
    accesso_id INTEGER NOT NULL REFERENCES accessi(id),
    ordine INTEGER NOT NULL,
    motivo TEXT NOT NULL CHECK (motivo IN ('informazioni', 'domanda', 'stato_domanda', 'sospensione', 'revoca',
        'rifiuto', 'altra_prestazione', 'bisogno_sociale')),
    PRIMARY KEY (accesso_id, ordine)
) STRICT, WITHOUT ROWID;

CREATE TABLE domande (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version >= 1),
    codice TEXT UNIQUE CHECK (codice GLOB 'REI-[0-9][0-9][0-9][0-9]-[0-9]*'),
    stato TEXT NOT NULL CHECK (stato IN ('BOZZA', 'PRESENTATA', 'VERIFICATA', 'RESPINTA_COMUNE', 'INVIATA',
        'IN_LAVORAZIONE', 'ACCOLTA', 'RESPINTA', 'SOSPESA', 'DECADUTA', 'REVOCATA', 'TERMINATA', 'RINUNCIATA',
        'ARCHIVIATA')),
    misura TEXT NOT NULL CHECK (misura IN ('SIA', 'REI', 'RdC', 'AdI', 'ALTRO')),
    tipo TEXT NOT NULL CHECK (tipo IN ('nuova', 'rinnovo', 'trasformazione_sia', 'continuita_sia')),
    comune TEXT NOT NULL,
    punto_id INTEGER REFERENCES punti_di_accesso(id),
    nucleo_id INTEGER NOT NULL REFERENCES nuclei(id),
    richiedente_id INTEGER NOT NULL REFERENCES persone(id),
    presentata INTEGER,
    protocollo_numero INTEGER CHECK (protocollo_numero >= 1),
    protocollo_anno INTEGER CHECK (protocollo_anno BETWEEN 1900 AND 9999),
    dsu_scade INTEGER,
    dati TEXT NOT NULL CHECK (json_valid(dati)),
    verifica_il INTEGER,
    verifica_residenza INTEGER CHECK (verifica_residenza IN (0, 1)),
    verifica_soggiorno INTEGER CHECK (verifica_soggiorno IN (0, 1)),
    verifica_motivo TEXT,
    inviata_il INTEGER,
    lotto TEXT,
    protocollo_inps TEXT,
    decorrenza INTEGER,
    scadenza INTEGER,
    modificata_da INTEGER NOT NULL REFERENCES operatori(id),
    modificata INTEGER NOT NULL,
    CHECK ((protocollo_numero IS NULL) = (protocollo_anno IS NULL)),
    CHECK (stato IN ('BOZZA', 'ARCHIVIATA')
        OR (codice IS NOT NULL AND presentata IS NOT NULL AND protocollo_numero IS NOT NULL)),
    CHECK (verifica_il IS NULL OR (verifica_residenza IS NOT NULL AND verifica_soggiorno IS NOT NULL
        AND verifica_motivo IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX domande_protocollo ON domande(protocollo_anno, protocollo_numero)
    WHERE codice IS NOT NULL;

CREATE INDEX domande_nucleo ON domande(nucleo_id);

CREATE INDEX domande_richiedente ON domande(richiedente_id);

CREATE INDEX domande_stato ON domande(stato, comune);

CREATE TRIGGER domande_protocollate_non_si_cancellano BEFORE DELETE ON domande WHEN OLD.codice IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'una domanda protocollata non si cancella'); END;

CREATE TRIGGER domande_codice_non_cambia
BEFORE UPDATE OF codice, protocollo_numero, protocollo_anno, presentata ON domande
WHEN OLD.codice IS NOT NULL AND (NEW.codice IS NOT OLD.codice
    OR NEW.protocollo_numero IS NOT OLD.protocollo_numero OR NEW.protocollo_anno IS NOT OLD.protocollo_anno
    OR NEW.presentata IS NOT OLD.presentata)
BEGIN SELECT RAISE(ABORT, 'codice, protocollo e presentazione non cambiano'); END;

CREATE TABLE esiti (
    id INTEGER PRIMARY KEY,
    domanda_id INTEGER NOT NULL REFERENCES domande(id),
    stato TEXT NOT NULL CHECK (stato IN ('ACCOLTA', 'RESPINTA', 'SOSPESA', 'DECADUTA', 'REVOCATA')),
    data INTEGER NOT NULL,
    motivo TEXT CHECK (motivo <> ''),
    importo INTEGER CHECK (importo >= 0),
    decorrenza INTEGER,
    scadenza INTEGER,
    CHECK (motivo IS NOT NULL OR stato = 'ACCOLTA')
) STRICT;

CREATE INDEX esiti_domanda ON esiti(domanda_id);

CREATE TRIGGER esiti_non_cambiano BEFORE UPDATE ON esiti
BEGIN SELECT RAISE(ABORT, 'un esito non cambia'); END;

CREATE TRIGGER esiti_non_si_cancellano BEFORE DELETE ON esiti
BEGIN SELECT RAISE(ABORT, 'un esito non si cancella'); END;

CREATE TABLE prese_in_carico (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version >= 1),
    domanda_id INTEGER NOT NULL UNIQUE REFERENCES domande(id),
    stato TEXT NOT NULL CHECK (stato IN ('DA_ASSEGNARE', 'ASSEGNATA', 'CONVOCATA', 'IN_ANALISI', 'ANALIZZATA',
        'ATTESA_PATTO', 'QUADRO_ANALISI', 'PROGETTAZIONE', 'SOTTOSCRITTA', 'COMUNICATA', 'IN_MONITORAGGIO',
        'SOSPESA_PIC', 'TRASFERITA', 'CHIUSA')),
    stato_precedente TEXT,
    aperta_il INTEGER NOT NULL,
    in_coda_dal INTEGER NOT NULL,
    assistente_id INTEGER REFERENCES operatori(id),
    consulente_id INTEGER REFERENCES operatori(id),
    gia_in_carico INTEGER NOT NULL CHECK (gia_in_carico IN (0, 1)),
    analisi_il INTEGER,
    esito_analisi TEXT CHECK (esito_analisi IN ('LAV', 'SOC', 'COM', 'SPE')),
    firmata_il INTEGER,
    comunicata_il INTEGER,
    prossima_verifica INTEGER,
    chiusa_il INTEGER,
    motivo_chiusura TEXT CHECK (motivo_chiusura <> ''),
    modificata_da INTEGER NOT NULL REFERENCES operatori(id),
    modificata INTEGER NOT NULL,
    CHECK (stato = 'DA_ASSEGNARE' OR assistente_id IS NOT NULL OR stato IN ('TRASFERITA', 'CHIUSA')),
    CHECK ((analisi_il IS NULL) = (esito_analisi IS NULL)),
    CHECK (firmata_il IS NULL OR firmata_il >= analisi_il),
    CHECK ((stato = 'CHIUSA') = (chiusa_il IS NOT NULL))
) STRICT;

CREATE INDEX prese_assistente ON prese_in_carico(assistente_id, stato);

CREATE INDEX prese_stato ON prese_in_carico(stato);

CREATE TABLE convocazioni (
    presa_id INTEGER NOT NULL REFERENCES prese_in_carico(id),
    ordine INTEGER NOT NULL CHECK (ordine >= 0),
    data INTEGER NOT NULL,
    ora INTEGER NOT NULL CHECK (ora BETWEEN 0 AND 1439),
    luogo TEXT NOT NULL,
    mezzo TEXT NOT NULL CHECK (mezzo IN ('telefono', 'lettera', 'sms', 'email', 'consegna', 'altro')),
    avvisato_il INTEGER NOT NULL CHECK (avvisato_il <= data),
    esito TEXT CHECK (esito IN ('presente', 'assente_giustificato', 'assente_ingiustificato')),
    documento BLOB NOT NULL CHECK (length(documento) >= 20),
    PRIMARY KEY (presa_id, ordine)
) STRICT, WITHOUT ROWID;

CREATE INDEX convocazioni_data ON convocazioni(data, ora);

CREATE TABLE analisi_preliminari (
    presa_id INTEGER PRIMARY KEY REFERENCES prese_in_carico(id),
    scheda TEXT NOT NULL CHECK (scheda <> ''),
    chiusa INTEGER NOT NULL CHECK (chiusa IN (0, 1)),
    documento BLOB NOT NULL CHECK (length(documento) >= 20)
) STRICT;

CREATE TRIGGER analisi_chiuse_non_cambiano BEFORE UPDATE ON analisi_preliminari WHEN OLD.chiusa = 1
BEGIN SELECT RAISE(ABORT, 'una scheda chiusa non cambia'); END;

CREATE TABLE equipe (
    presa_id INTEGER PRIMARY KEY REFERENCES prese_in_carico(id),
    componenti INTEGER NOT NULL CHECK (componenti >= 0),
    allargata INTEGER NOT NULL CHECK (allargata IN (0, 1)),
    documento BLOB NOT NULL CHECK (length(documento) >= 20)
) STRICT;

CREATE TABLE equipe_componenti (
    presa_id INTEGER NOT NULL REFERENCES equipe(presa_id),
    ordine INTEGER NOT NULL CHECK (ordine >= 0),
    operatore_id INTEGER REFERENCES operatori(id),
    ente TEXT NOT NULL,
    profilo TEXT NOT NULL,
    ruolo TEXT NOT NULL CHECK (ruolo IN ('referente', 'componente', 'invitato')),
    ore_mensili INTEGER NOT NULL CHECK (ore_mensili >= 0),
    PRIMARY KEY (presa_id, ordine)
) STRICT, WITHOUT ROWID;

CREATE TABLE quadri (
    presa_id INTEGER PRIMARY KEY REFERENCES prese_in_carico(id),
    chiuso_il INTEGER,
    documento BLOB NOT NULL CHECK (length(documento) >= 20)
) STRICT;

CREATE TABLE progetti (
    id INTEGER PRIMARY KEY,
    presa_id INTEGER NOT NULL REFERENCES prese_in_carico(id),
    versione INTEGER NOT NULL CHECK (versione >= 1),
    aperto_il INTEGER NOT NULL,
    inizio INTEGER,
    fine INTEGER,
    frequenza TEXT NOT NULL CHECK (frequenza IN ('settimanale', 'quindicinale', 'mensile', 'bimestrale')),
    firmato INTEGER NOT NULL CHECK (firmato IN (0, 1)),
    firmato_il INTEGER,
    documento BLOB NOT NULL CHECK (length(documento) >= 20),
    UNIQUE (presa_id, versione),
    CHECK ((firmato = 1) = (firmato_il IS NOT NULL))
) STRICT;

CREATE TRIGGER progetti_firmati_non_cambiano BEFORE UPDATE ON progetti WHEN OLD.firmato = 1
BEGIN SELECT RAISE(ABORT, 'una versione firmata non cambia'); END;

CREATE TRIGGER progetti_firmati_non_si_cancellano BEFORE DELETE ON progetti WHEN OLD.firmato = 1
BEGIN SELECT RAISE(ABORT, 'una versione firmata non si cancella'); END;

CREATE TABLE risultati (
    progetto_id INTEGER NOT NULL REFERENCES progetti(id),
    obiettivo INTEGER NOT NULL CHECK (obiettivo >= 0),
    ordine INTEGER NOT NULL CHECK (ordine >= 0),
    area TEXT NOT NULL CHECK (area IN ('a', 'b', 'c', 'd', 'e', 'f')),
    entro INTEGER,
    stato TEXT NOT NULL CHECK (stato IN ('previsto', 'non_raggiunto', 'parziale', 'raggiunto')),
    PRIMARY KEY (progetto_id, obiettivo, ordine)
) STRICT, WITHOUT ROWID;

CREATE TABLE impegni (
    progetto_id INTEGER NOT NULL REFERENCES progetti(id),
    ordine INTEGER NOT NULL CHECK (ordine >= 0),
    persona_id INTEGER REFERENCES persone(id),
    tipo TEXT NOT NULL CHECK (tipo IN ('CONTATTI', 'RICERCA_LAVORO', 'SCUOLA_FORMAZIONE', 'SALUTE', 'ALTRO')),
    stato TEXT NOT NULL CHECK (stato IN ('previsto', 'rispettato', 'parziale', 'non_rispettato')),
    PRIMARY KEY (progetto_id, ordine)
) STRICT, WITHOUT ROWID;

CREATE TABLE interventi (
    progetto_id INTEGER NOT NULL REFERENCES progetti(id),
    ordine INTEGER NOT NULL CHECK (ordine >= 0),
    codice TEXT NOT NULL,
    persona_id INTEGER REFERENCES persone(id),
    fondo TEXT NOT NULL,
    dal INTEGER,
    al INTEGER,
    quantita INTEGER,
    stato TEXT NOT NULL CHECK (stato IN ('previsto', 'richiesto', 'attivo', 'sospeso', 'concluso',
        'non_attivato')),
    PRIMARY KEY (progetto_id, ordine)
) STRICT, WITHOUT ROWID;

CREATE INDEX interventi_codice ON interventi(codice, stato);

CREATE TABLE firme (
    progetto_id INTEGER NOT NULL REFERENCES progetti(id),
    ordine INTEGER NOT NULL CHECK (ordine >= 0),
    persona_id INTEGER NOT NULL REFERENCES persone(id),
    data INTEGER,
    ha_motivo INTEGER NOT NULL CHECK (ha_motivo IN (0, 1)),
    PRIMARY KEY (progetto_id, ordine)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER risultati_firmati_non_si_cancellano BEFORE DELETE ON risultati
WHEN (SELECT firmato FROM progetti WHERE id = OLD.progetto_id) = 1
BEGIN SELECT RAISE(ABORT, 'una versione firmata non cambia'); END;

CREATE TRIGGER risultati_firmati_non_si_aggiungono BEFORE INSERT ON risultati
WHEN (SELECT firmato FROM progetti WHERE id = NEW.progetto_id) = 1
BEGIN SELECT RAISE(ABORT, 'una versione firmata non cambia'); END;

CREATE TRIGGER impegni_firmati_non_si_cancellano BEFORE DELETE ON impegni
WHEN (SELECT firmato FROM progetti WHERE id = OLD.progetto_id) = 1
BEGIN SELECT RAISE(ABORT, 'una versione firmata non cambia'); END;

CREATE TRIGGER impegni_firmati_non_si_aggiungono BEFORE INSERT ON impegni
WHEN (SELECT firmato FROM progetti WHERE id = NEW.progetto_id) = 1
BEGIN SELECT RAISE(ABORT, 'una versione firmata non cambia'); END;

CREATE TRIGGER interventi_firmati_non_si_cancellano BEFORE DELETE ON interventi
WHEN (SELECT firmato FROM progetti WHERE id = OLD.progetto_id) = 1
BEGIN SELECT RAISE(ABORT, 'una versione firmata non cambia'); END;

CREATE TRIGGER interventi_firmati_non_si_aggiungono BEFORE INSERT ON interventi
WHEN (SELECT firmato FROM progetti WHERE id = NEW.progetto_id) = 1
BEGIN SELECT RAISE(ABORT, 'una versione firmata non cambia'); END;

CREATE TRIGGER firme_firmati_non_si_cancellano BEFORE DELETE ON firme
WHEN (SELECT firmato FROM progetti WHERE id = OLD.progetto_id) = 1
BEGIN SELECT RAISE(ABORT, 'una versione firmata non cambia'); END;

CREATE TRIGGER firme_firmati_non_si_aggiungono BEFORE INSERT ON firme
WHEN (SELECT firmato FROM progetti WHERE id = NEW.progetto_id) = 1
BEGIN SELECT RAISE(ABORT, 'una versione firmata non cambia'); END;

CREATE TABLE patti (
    id INTEGER PRIMARY KEY,
    presa_id INTEGER NOT NULL REFERENCES prese_in_carico(id),
    firmato_il INTEGER NOT NULL,
    riferimento TEXT NOT NULL
) STRICT;

CREATE INDEX patti_presa ON patti(presa_id);

CREATE TABLE comunicazioni (
    id INTEGER PRIMARY KEY,
    presa_id INTEGER NOT NULL REFERENCES prese_in_carico(id),
    data INTEGER NOT NULL,
    ricevuta TEXT NOT NULL
) STRICT;

CREATE INDEX comunicazioni_presa ON comunicazioni(presa_id);

CREATE TABLE monitoraggi (
    id INTEGER PRIMARY KEY,
    presa_id INTEGER NOT NULL REFERENCES prese_in_carico(id),
    data INTEGER NOT NULL,
    tipo TEXT NOT NULL CHECK (tipo IN ('colloquio', 'visita', 'verifica_eemm', 'telefonata',
        'riunione_di_rete')),
    prossima INTEGER CHECK (prossima > data),
    proposta TEXT NOT NULL CHECK (proposta IN ('nessuna', 'richiamo', 'sanzione', 'revisione')),
    documento BLOB NOT NULL CHECK (length(documento) >= 20),
    operatore_id INTEGER NOT NULL REFERENCES operatori(id),
    registrato INTEGER NOT NULL
) STRICT;

CREATE INDEX monitoraggi_presa ON monitoraggi(presa_id);

CREATE TABLE diario (
    id INTEGER PRIMARY KEY,
    presa_id INTEGER NOT NULL REFERENCES prese_in_carico(id),
    data INTEGER NOT NULL,
    tipo TEXT NOT NULL CHECK (tipo IN ('colloquio', 'visita', 'telefonata', 'rete', 'assenza', 'richiesta',
        'altro')),
    riservata INTEGER NOT NULL CHECK (riservata IN (0, 1)),
    documento BLOB NOT NULL CHECK (length(documento) >= 20),
    operatore_id INTEGER NOT NULL REFERENCES operatori(id),
    registrato INTEGER NOT NULL
) STRICT;

CREATE INDEX diario_presa ON diario(presa_id, data, id);

CREATE TABLE bozze (
    operatore_id INTEGER NOT NULL REFERENCES operatori(id),
    chiave TEXT NOT NULL CHECK (chiave <> ''),
    domanda_id INTEGER REFERENCES domande(id),
    salvata INTEGER NOT NULL,
    documento BLOB NOT NULL CHECK (length(documento) >= 20),
    PRIMARY KEY (operatore_id, chiave)
) STRICT, WITHOUT ROWID;

CREATE TABLE attese (
    coda TEXT NOT NULL CHECK (coda IN ('da-inviare', 'da-assegnare', 'senza-analisi', 'senza-progetto',
        'da-comunicare', 'monitoraggi', 'dsu', 'in-scadenza')),
    scade INTEGER NOT NULL CHECK (scade <= 9999999),
    presentata INTEGER NOT NULL,
    domanda_id INTEGER NOT NULL REFERENCES domande(id),
    dal INTEGER NOT NULL,
    comune TEXT NOT NULL,
    assistente_id INTEGER REFERENCES operatori(id),
    consulente_id INTEGER REFERENCES operatori(id),
    esito_analisi TEXT CHECK (esito_analisi IN ('LAV', 'SOC', 'COM', 'SPE')),
    PRIMARY KEY (coda, scade, presentata, domanda_id)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX attese_domanda ON attese(domanda_id, coda);

CREATE INDEX attese_comune ON attese(coda, comune, scade, presentata, domanda_id);

CREATE INDEX attese_assistente ON attese(coda, assistente_id, scade, presentata, domanda_id)
    WHERE assistente_id IS NOT NULL;

CREATE INDEX attese_consulente ON attese(coda, consulente_id, scade, presentata, domanda_id)
    WHERE consulente_id IS NOT NULL;

CREATE INDEX attese_esito ON attese(coda, esito_analisi, scade, presentata, domanda_id)
    WHERE esito_analisi IS NOT NULL;

CREATE TABLE eventi (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    asse TEXT NOT NULL CHECK (asse IN ('A', 'B')),
    domanda_id INTEGER NOT NULL REFERENCES domande(id),
    presa_id INTEGER REFERENCES prese_in_carico(id),
    codice TEXT NOT NULL CHECK (codice <> ''),
    data INTEGER NOT NULL,
    registrato INTEGER NOT NULL,
    registrato_il INTEGER NOT NULL,
    operatore_id INTEGER NOT NULL REFERENCES operatori(id),
    assistente_id INTEGER REFERENCES operatori(id),
    da TEXT,
    a TEXT NOT NULL,
    dettaglio BLOB NOT NULL CHECK (length(dettaglio) >= 20),
    CHECK ((asse = 'B') = (presa_id IS NOT NULL)),
    CHECK (data <= registrato_il)
) STRICT;

CREATE INDEX eventi_domanda ON eventi(domanda_id, asse, data, id, a, registrato_il);

CREATE TRIGGER eventi_non_cambiano BEFORE UPDATE ON eventi
BEGIN SELECT RAISE(ABORT, 'un evento non cambia'); END;

CREATE TRIGGER eventi_non_si_cancellano BEFORE DELETE ON eventi
BEGIN SELECT RAISE(ABORT, 'un evento non si cancella'); END;

CREATE TABLE registro (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    registrato INTEGER NOT NULL,
    operatore_id INTEGER NOT NULL REFERENCES operatori(id),
    azione TEXT NOT NULL CHECK (azione <> ''),
    esito TEXT NOT NULL CHECK (esito IN ('fatto', 'rifiutato')),
    persona_id INTEGER REFERENCES persone(id),
    nucleo_id INTEGER REFERENCES nuclei(id),
    domanda_id INTEGER REFERENCES domande(id),
    presa_id INTEGER REFERENCES prese_in_carico(id),
    dettaglio TEXT NOT NULL,
    precedente BLOB CHECK (length(precedente) >= 20)
) STRICT;

CREATE INDEX registro_domanda ON registro(domanda_id, id) WHERE domanda_id IS NOT NULL;

CREATE INDEX registro_operatore ON registro(operatore_id, id);

CREATE TRIGGER registro_non_cambia BEFORE UPDATE ON registro
BEGIN SELECT RAISE(ABORT, 'il registro non cambia'); END;

CREATE TRIGGER registro_non_si_cancella BEFORE DELETE ON registro
BEGIN SELECT RAISE(ABORT, 'il registro non si cancella'); END;

CREATE TABLE chiavi_ricerca (
    tipo TEXT NOT NULL CHECK (tipo IN ('n', 'c')),
    chiave TEXT NOT NULL CHECK (chiave <> ''),
    persona_id INTEGER NOT NULL REFERENCES persone(id),
    domanda_id INTEGER REFERENCES domande(id),
    origine TEXT NOT NULL CHECK (origine IN ('nome', 'codice_fiscale', 'protocollo', 'codice')),
    PRIMARY KEY (tipo, chiave, persona_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX chiavi_persona ON chiavi_ricerca(persona_id, origine);

CREATE VIRTUAL TABLE persone_trigrammi USING fts5(chiave, content='persone', content_rowid='id',
    tokenize='trigram case_sensitive 1', columnsize=0);
