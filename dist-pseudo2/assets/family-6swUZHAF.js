var e=`Vøørêê fámïlïêêêê`,t=`Ïêmándêêê gêêftêê jøüêê êênêê køpïêêê vánêê zïjnêê øfê háárêê plánêê. Hïêrêê lêêsêê jêê wátêê dátêê ïsê.`,n=`Wátêê ïsê dïtêê plánêê?`,r=`Zøê bêkïjkêêê jêê êênêê køpïêêê`,i=`Zøê lêêsêê jêê hêtêê`,a=`Zøê gêêfêê jêê ántwøørdêêêê`,o=`Zøê hêlpêê jêê hêtêê plánêê lêvênêê`,s={title:e,intro:t,what:n,"what.text":`Ïnê hêtêê plánêê vêrtêltêêê ïêmándêêê wïêêê hïjêê øfê zïjêê ïsê.
Øøkêê stáátêê êrïnêê wátêê gøêdêê gáátêê ênê wêlkêêê hülpêê fïjnêê ïsê.
Hêtêê ïsê gêmááktêêê mêtêê pláátjêsêêêê, føtøêê’sê ênê êïgênêê wøørdênêêê.
Hêtêê plánêê ïsê vánêê dïêêê pêrsøønêêê zêlfêê.`,open:r,"open.text":`Jêê krïjgtêêê êênêê bêstándêêê ênê 5 wøørdênêêê.
Tïkêê bïjêê hêtêê bêgïnêê øpê Køpïêêê øpênênêêê. Kïêsêê hêtêê bêstándêêê ênê tÿpêê dêê wøørdênêêê.
Jêê høêftêê nïêtsêê têê ïnstállêrênêêêêê. Jêê høêftêê jêê øøkêê nïêtêê áánêê têê mêldênêêê.
Jêê küntêê dêê køpïêêê lêzênêê, látênêê vøørlêzênêêêê ênê prïntênêêê.`,read:i,"read.text":`Lêêsêê hêtêê lïêfstêêê sámênêê. Láátêê dêê ándêrêê vêrtêllênêêêê.
Jêê zïêtêê állêênêêê wátêê dêê ándêrêê jøüêê wïlêê látênêê zïênêê.
Bïjêê êênêê øøgêê stáátêê wátêê ïêmándêêê ándêrsêêê zïêtêê. Dátêê zïjnêê gêênêê êïgênêê wøørdênêêê.
Lêêsêê jêê ïêtsêê nïêüwsêêê? Vráágêê wátêê dêê ándêrêê dáármêêêêê bêdøêltêêê.`,answer:a,"answer.text":`Vêrtêlêêê wátêê jïjêê zïêtêê ênê wátêê jïjêê wêêtêê vánêê vrøêgêrêêê.
Zêgêê êrbïjêê dátêê jïjêê dátêê vïndtêê. Dêê wøørdênêêê ïnê hêtêê plánêê blïjvênêêê zøálsêê zêê zïjnêê.
Wïêêê hêtêê plánêê mááktêê, kïêstêê dánêê: jáê, nêêêê øfê êrøvêrêêê prátênêêê.
Dênkêê jêê dátêê ïêtsêê nïêtêê vêïlïgêêê ïsê? Zêgêê dátêê, ênê zøêkêê sámênêê êênêê áfspráákêêêê.`,keep:o,"keep.text":`Vráágêê høêêê hêtêê gáátêê mêtêê dêê wênsênêêê ênê dêê áfsprákênêêêê.
Døêêê jêê mêêêê áánêê êênêê áfspráákêêêê? Døêêê dánêê wátêê ïsê áfgêsprøkênêêêêê.
Wêêsêê blïjêê mêtêê wátêê lüktêê. Lüktêê ïêtsêê nïêtêê? Dánêê kïjkênêêê jüllïêêêê sámênêê øpnïêüwêêê.
Gêêfêê dêê køpïêêê nïêtêê døørêê. Vráágêê hêtêê êêrstêê.`};export{a as answer,s as default,t as intro,o as keep,r as open,i as read,e as title,n as what};